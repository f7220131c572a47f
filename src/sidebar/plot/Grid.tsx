import { headLines, headMarkup } from '../../overview/year/head';
import type { PlotView } from '../../overview/year/view';
import { type Form, pixels } from './form';
import { Track } from './Track';
import { useSpeech } from './words';

/** A table whose arrow keys are its own: readers of screens leave them to it. */
const gridNamed = (name: string) => ({ role: 'grid', 'aria-label': name }) as const;

/** A row a group and a column a week. One goes through it with the arrow keys (walk.ts). */
export function Grid({ view, form }: { view: PlotView; form: Form }) {
  const { words } = useSpeech();
  const { beside } = form;
  return (
    <table class={beside ? 'plot beside' : 'plot above'} {...gridNamed(words.plot.grid)}>
      <thead>
        <tr>
          {beside ? (
            <th scope="col" style={pixels({ width: form.names })}>
              {words.plot.picture.groups}
            </th>
          ) : null}
          <th scope="col">
            <Weeks view={view} form={form} />
          </th>
        </tr>
      </thead>
      {view.groups.map((group, row) => (
        <tbody key={`${group.name} ${row}`} data-row={row}>
          {beside ? (
            <tr>
              <Name group={group} row={row} />
              <td>
                <Track view={view} group={group} row={row} form={form} />
              </td>
            </tr>
          ) : (
            <>
              <tr>
                <Name group={group} row={row} />
              </tr>
              <tr>
                <td>
                  <Track view={view} group={group} row={row} form={form} />
                </td>
              </tr>
            </>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** The only place in the picture that Tab leads to at first is the first name. */
function Name({ group, row }: { group: PlotView['groups'][number]; row: number }) {
  return (
    <th scope="row" tabIndex={row === 0 ? 0 : -1} data-row={row} data-item={0}>
      <span class="plot-name">{group.name}</span>
      {group.state ? <span class="hidden">, {group.state.words}</span> : null}
    </th>
  );
}

function Weeks({ view, form }: { view: PlotView; form: Form }) {
  const { words } = useSpeech();
  const { size, text } = form;
  return (
    <>
      <span class="hidden">{words.plot.weeks}</span>
      <svg
        aria-hidden="true"
        width={view.weeks.length * size.week}
        height={headLines * text}
        font-size={text}
        dangerouslySetInnerHTML={{ __html: headMarkup(view, words.plot.picture, size, text) }}
      />
    </>
  );
}
