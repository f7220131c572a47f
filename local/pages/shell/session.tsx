import { type ComponentChild, render } from 'preact';
import { type PageWords, pageWordsFor } from '../../words/words';
import type { Person } from '../../workspace/item';
import { type Api, ApiError, apiFor } from './api';

/** Who sits at this window, in which words, and how they ask the server. */
export interface Session {
  person: Person;
  people: readonly Person[];
  words: PageWords;
  api: Api;
  /** Told before the window changes person or language, so that nothing unsaved is lost. */
  beforeLeaving: Set<() => Promise<void>>;
  switchPerson(id: string): Promise<void>;
  switchLocale(locale: Person['locale']): Promise<void>;
}

const key = 'person';
const usual = 'ylva';

/** Finds out who this window is and shows the page that `page` makes for them. */
export async function startPage(
  page: (session: Session) => ComponentChild | Promise<ComponentChild>,
): Promise<void> {
  const root = document.getElementById('page') ?? document.body;
  const session = await openSession().catch((error: unknown) => error as Error);
  if (session instanceof Error) {
    const words = pageWordsFor('sv').shell;
    const message = session instanceof ApiError ? session.message : words.errors.failed;
    render(<p class="page-failure">{message}</p>, root);
    throw session;
  }
  document.documentElement.lang = session.person.locale;
  render(await page(session), root);
}

async function openSession(): Promise<Session> {
  const wanted = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? usual;
  const people = await apiFor(wanted, pageWordsFor('sv').shell).ask<Person[]>('/api/people');
  const person = people.find(({ id }) => id === wanted) ?? people.find(({ id }) => id === usual) ?? people[0];
  if (!person) throw new ApiError(404, pageWordsFor('sv').shell.errors.failed);
  const words = pageWordsFor(person.locale);
  const api = apiFor(person.id, words.shell);
  const beforeLeaving = new Set<() => Promise<void>>();
  const leave = async () => {
    await Promise.all([...beforeLeaving].map((settle) => settle()));
    location.reload();
  };
  return {
    person,
    people,
    words,
    api,
    beforeLeaving,
    switchPerson: async (id) => {
      sessionStorage.setItem(key, id);
      localStorage.setItem(key, id);
      await leave();
    },
    switchLocale: async (locale) => {
      await api.ask('/api/people/locale', { method: 'POST', body: { locale } });
      await leave();
    },
  };
}
