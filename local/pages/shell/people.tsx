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
        <div class="people">
          <p class="menu-heading" aria-hidden="true">
            {told.heading}
          </p>
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
          <p class="menu-heading" aria-hidden="true">
            {told.language}
          </p>
          <div class="locales">
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
          </div>
          <p class="menu-note">{told.note}</p>
        </div>
      )}
    </MenuButton>
  );
}

function Initials({ person }: { person: Person }) {
  const words = person.name.split(/\s+/);
  const letters = [words[0], words.length > 1 ? words[words.length - 1] : '']
    .map((word) => Array.from(word ?? '')[0] ?? '')
    .join('');
  return (
    <span class="initials" data-part={person.part} aria-hidden="true">
      {letters}
    </span>
  );
}
