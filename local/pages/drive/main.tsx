import { startPage } from '../shell/session';
import { DrivePage } from './drivePage';

void startPage((session) => <DrivePage session={session} />);
