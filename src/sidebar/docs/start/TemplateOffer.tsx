import { useEffect, useId, useState } from 'preact/hooks';
import type { DocumentView, TemplateView } from '../../../actions/calls';
import type { Language } from '../../../meeting/minutes';
import { Button } from '../../parts/Button';
import { Choice } from '../../parts/Choice';
import { useSpeech } from '../../parts/words';
import type { OpenDocument } from '../useDocument';

/** The templates that can be inserted. */
export function TemplateOffer({
  open,
  view,
  done,
}: {
  open: OpenDocument;
  view: DocumentView;
  done: () => void;
}) {
  return view.templates.map((template) => (
    <Template key={template.key} open={open} view={view} template={template} done={done} />
  ));
}

interface Props {
  open: OpenDocument;
  view: DocumentView;
  template: TemplateView;
  done: () => void;
}

const nothing = {
  group: null,
  schools: null,
  leader: null,
  focus: null,
  task: null,
  expected: null,
  tasks: [],
  savedQuestions: [],
};

type Where = 'top' | 'cursor';

/** One template: what it is for, the button that inserts it, and beneath that its steps. */
function Template({ open, view, template, done }: Props) {
  const { words } = useSpeech();
  const [language, setLanguage] = useState<Language>(view.language);
  const [where, setWhere] = useState<Where>('top');
  const { empty, cursor } = view.document;
  const steps = useId();
  const [part] = template.parts;
  const doing = open.script.doing !== null;
  useEffect(() => setLanguage(view.language), [view.language]);

  const insert = async () => {
    const at = empty ? ('empty' as const) : cursor ? where : 'top';
    const payload = { template: template.key, part: 0, language, at, minutes: null, carried: nothing };
    if (await open.change('insertTemplate', payload, words.document.inserted)) done();
  };

  return (
    <>
      <h3 class="template">
        {template.name}
        {part ? <span class="quiet"> · {words.document.templateMinutes(part.minutes)}</span> : null}
      </h3>
      <p>{template.purpose}</p>
      <Choice<Language>
        question={words.document.minutesLanguage}
        choices={[
          ['sv', words.document.languages.sv],
          ['en', words.document.languages.en],
        ]}
        chosen={language}
        choose={setLanguage}
      />
      {empty ? null : cursor ? (
        <Choice<Where>
          question={words.document.where}
          choices={[
            ['top', words.document.places.top],
            ['cursor', words.document.places.cursor],
          ]}
          chosen={where}
          choose={setWhere}
        />
      ) : (
        <p class="hint">{words.document.onTop}</p>
      )}
      <Button look="main" waiting={doing} onPress={() => void insert()}>
        {words.document.insert}
      </Button>
      <h4 class="overline" id={steps}>
        {words.document.stepsHeading}
      </h4>
      <ol class="steps" aria-labelledby={steps}>
        {part?.steps.map(({ heading, minutes }) => (
          <li key={heading}>
            <span>{heading}</span>
            {minutes ? <span class="quiet small">{words.document.stepMinutes(minutes)}</span> : null}
          </li>
        ))}
      </ol>
    </>
  );
}
