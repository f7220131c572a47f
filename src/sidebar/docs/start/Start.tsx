import { useEffect, useState } from 'preact/hooks';
import type { DocumentView } from '../../../actions/documentViews';
import { type Language, languages } from '../../../languages/languages';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import type { RoomProps } from '../room';
import { carriedInto, hasSavedQuestions } from './draft';
import { TemplateChoice } from './TemplateChoice';
import { ThreadChoice } from './ThreadChoice';
import { useLookBack } from './useLookBack';
import { useThread } from './useThread';

type Where = 'top' | 'cursor';

/** New minutes: from which template, with what from last time, in what language and where. */
export function Start({ open, view, go }: RoomProps) {
  const { words } = useSpeech();
  const lookBack = useLookBack(view.lookBack);
  const thread = useThread(lookBack.look);
  const chosen = useTemplate(view, lookBack.look);
  const [language, setLanguage] = useState<Language>(view.language);
  const [where, setWhere] = useState<Where>('top');
  const [listed, list] = useState(false);
  const { empty, cursor } = view.document;
  const { offer } = chosen;
  const { questions } = view.person;
  const [left, leave] = useState<string[]>([]);
  useEffect(() => setLanguage(view.language), [view.language]);
  if (!offer) return null;

  const insert = async () => {
    const payload = {
      template: offer.key,
      part: chosen.part,
      language,
      at: empty ? ('empty' as const) : cursor ? where : ('top' as const),
      minutes: chosen.minutes,
      carried: carriedInto(offer.key, {
        ...thread.draft,
        savedQuestions: questions.filter((question) => !left.includes(question)),
      }),
    };
    const { inserted } = words.start;
    if (await open.change('insertTemplate', payload, inserted)) go('now', null, inserted);
  };

  return (
    <>
      <TemplateChoice {...chosen} offer={offer} listed={listed} list={list} />
      {listed ? null : (
        <>
          <ThreadChoice lookBack={lookBack} thread={thread} template={offer.key} today={view.today} />
          {hasSavedQuestions(offer.key) && questions.length > 0 ? (
            <Questions questions={questions} left={left} leave={leave} />
          ) : null}
          <section class="card">
            <h3 class="hidden">{words.start.settings}</h3>
            <Choice<Language>
              question={words.start.language}
              choices={languages.map((each) => [each, words.start.languages[each]])}
              chosen={language}
              choose={setLanguage}
            />
            {empty ? null : <Place cursor={cursor} where={where} choose={setWhere} />}
          </section>
          <div class="save-bar">
            <Button look="main" waiting={open.script.doing !== null} onPress={() => void insert()}>
              {words.start.insert}
            </Button>
          </div>
        </>
      )}
    </>
  );
}

interface QuestionsProps {
  questions: string[];
  /** Those that stay with the person. */
  left: string[];
  leave: (questions: string[]) => void;
}

/** What the person has saved for a check-in: each comes along unless it is unticked. */
function Questions({ questions, left, leave }: QuestionsProps) {
  const { words } = useSpeech();
  return (
    <section class="card">
      <fieldset>
        <legend>{words.start.savedQuestions}</legend>
        {questions.map((question) => (
          <label class="choice" key={question}>
            <input
              type="checkbox"
              checked={!left.includes(question)}
              onChange={({ currentTarget }) =>
                leave([
                  ...left.filter((other) => other !== question),
                  ...(currentTarget.checked ? [] : [question]),
                ])
              }
            />
            <span>{question}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}

function Place({ cursor, where, choose }: { cursor: boolean; where: Where; choose: (where: Where) => void }) {
  const { words } = useSpeech();
  if (!cursor) return <p class="hint">{words.start.onTop}</p>;
  return (
    <Choice<Where>
      question={words.start.where}
      choices={[
        ['top', words.start.places.top],
        ['cursor', words.start.places.cursor],
      ]}
      chosen={where}
      choose={choose}
    />
  );
}

/** The template: the suggested one until the person has chosen, with its part and length. */
function useTemplate(view: DocumentView, look: DocumentView['lookBack']) {
  const { words } = useSpeech();
  const [key, setKey] = useState<string | null>(null);
  const [part, choosePart] = useState(0);
  const [minutes, chooseMinutes] = useState<number | null>(null);
  const offers = view.templates;
  const suggested = offers.find((offer) => offer.key === look?.suggested);
  const offer = offers.find((one) => one.key === key) ?? suggested ?? offers[0];
  const isSuggested = look !== null && offer === suggested && offer !== undefined;
  return {
    offers,
    offer,
    reason: isSuggested ? words.start.reasons[look.why] : null,
    choose: (one: { key: string }) => {
      setKey(one.key);
      choosePart(0);
      chooseMinutes(null);
    },
    part,
    choosePart: (chosen: number) => {
      choosePart(chosen);
      chooseMinutes(null);
    },
    minutes,
    chooseMinutes,
  };
}
