import type { ComponentChildren } from 'preact';
import type {
  ButtonJson,
  CardJson,
  ClickJson,
  DecoratedTextJson,
  WidgetJson,
} from '../../../google/cardService/json';
import { anchorTo } from '../../shell/links';
import { SimpleHtml } from './simpleHtml';

type Press = (click: ClickJson) => void;

/** A card as Google lays it out: its header, its sections with a line between them, and a footer that stays. */
export function Card({ card, press }: { card: CardJson; press: Press }) {
  const { header, sections, fixedFooter } = card;
  return (
    <article class="card">
      <div class="card-body">
        {header && (
          <header class="card-header">
            <h3>{header.title}</h3>
            {header.subtitle && <p>{header.subtitle}</p>}
          </header>
        )}
        {sections.map((section, index) => (
          <section key={index} class="card-section">
            {section.header && (
              <h4>
                <SimpleHtml text={section.header} />
              </h4>
            )}
            {section.widgets.map((widget, at) => (
              <Widget key={at} widget={widget} press={press} />
            ))}
          </section>
        ))}
      </div>
      {fixedFooter && (
        <footer class="card-footer">
          <Button button={fixedFooter.primaryButton} press={press} />
        </footer>
      )}
    </article>
  );
}

function Widget({ widget, press }: { widget: WidgetJson; press: Press }) {
  if ('textParagraph' in widget) {
    return (
      <p class="card-text">
        <SimpleHtml text={widget.textParagraph.text} />
      </p>
    );
  }
  if ('buttonList' in widget) {
    return (
      <div class="card-buttons">
        {widget.buttonList.buttons.map((button) => (
          <Button key={button.text} button={button} press={press} />
        ))}
      </div>
    );
  }
  return <Row row={widget.decoratedText} press={press} />;
}

function Row({ row, press }: { row: DecoratedTextJson; press: Press }) {
  const { topLabel, text, bottomLabel, wrapText, onClick } = row;
  return (
    <Lead class="card-row" click={onClick} press={press}>
      {topLabel && <span class="card-label">{topLabel}</span>}
      <span class="card-words" data-wrapped={wrapText ?? false}>
        <SimpleHtml text={text} />
      </span>
      {bottomLabel && <span class="card-below">{bottomLabel}</span>}
    </Lead>
  );
}

function Button({ button, press }: { button: ButtonJson; press: Press }) {
  return (
    <Lead class={button.type === 'FILLED' ? 'button primary' : 'button'} click={button.onClick} press={press}>
      {button.text}
    </Lead>
  );
}

/** A link, something to press, or words alone. */
function Lead(props: {
  class: string;
  click: ClickJson | undefined;
  press: Press;
  children: ComponentChildren;
}) {
  const { click, press, children } = props;
  if (!click) return <div class={props.class}>{children}</div>;
  if ('openLink' in click) {
    return (
      <a class={props.class} {...anchorTo(click.openLink.url)}>
        {children}
      </a>
    );
  }
  return (
    <button type="button" class={props.class} onClick={() => press(click)}>
      {children}
    </button>
  );
}
