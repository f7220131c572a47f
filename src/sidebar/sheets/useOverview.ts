import { useEffect, useState } from 'preact/hooks';
import type { OverviewView } from '../../actions/overviewViews';
import { type Script, useScript } from '../parts/useScript';
import { type Refresh, useRefresh } from './useRefresh';

export interface OpenOverview {
  script: Script;
  view: OverviewView | null;
  refresh: Refresh;
  show: (view: OverviewView) => void;
  read: () => void;
  /** Whether another folder is being chosen. */
  changing: boolean;
  change: (changing: boolean) => void;
}

/** The overview as the panel knows it, and the refresh that may be under way. */
export function useOverview(): OpenOverview {
  const script = useScript('openOverview');
  const [view, show] = useState<OverviewView | null>(null);
  const [changing, change] = useState(false);
  const refresh = useRefresh(script, show);
  const read = () => void script.ask('openOverview', {}, show);
  useEffect(read, []);
  return { script, view, refresh, show, read, changing, change };
}
