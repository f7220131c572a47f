import type { ComponentChildren } from 'preact';
import type { Person } from '../../workspace/item';
import { MenuButton, MenuItem } from './menu';
import type { Session } from './session';

const locales: Person['locale'][] = ['sv', 'en'];

/** The switch in the corner: who this window is, and in which language. */
export function PeopleSwitch({ session }: { session: Session }) {
  const { person, people, words } = session;
  const { people: told } = words.shell;
  return (
    <MenuButton
      class="person-button"
      align="right"
      name={told.choose(person.name)}
      label={
        <>
          <Initials person={person} />
          <span class="person-name">{person.name}</span>
        </>
      }
    >
      {(close) => (
        <div class="people" role="none">
          <Choices heading={told.heading}>
            {people.map((one) => (
              <MenuItem
                key={one.id}
                close={close}
                current={one.id === person.id}
                choose={() => void session.switchPerson(one.id)}
              >
                <Initials person={one} />
                <span class="person-told">
                  <span>{one.name}</span>
                  <span class="person-part">{told.parts[one.part]}</span>
                </span>
              </MenuItem>
            ))}
          </Choices>
          <p class="menu-note" role="none">
            {told.note}
          </p>
          <Choices heading={told.language} class="locales">
            {locales.map((locale) => (
              <MenuItem
                key={locale}
                close={close}
                current={locale === person.locale}
                choose={() => void session.switchLocale(locale)}
              >
                <span lang={locale}>{told[locale]}</span>
              </MenuItem>
            ))}
          </Choices>
        </div>
      )}
    </MenuButton>
  );
}

function Choices(props: { heading: string; class?: string; children: ComponentChildren }) {
  return (
    <>
      <p class="menu-heading" aria-hidden="true">
        {props.heading}
      </p>
      <fieldset aria-label={props.heading} class={props.class}>
        {props.children}
      </fieldset>
    </>
  );
}

function Initials({ person }: { person: Person }) {
  const words = person.name.split(/\s+/);
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
  return <span class="initials" data-part={person.part} data-letters={letters} aria-hidden="true" />;
}
