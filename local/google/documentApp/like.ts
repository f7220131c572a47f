/**
 * What a modelled class must have of Google's declared one: every member that it lists exists there, and
 * answers that are words or truths are of the declared type. Objects are the model's own.
 */
export type Like<Google, Key extends keyof Google> = {
  [Member in Key]: Google[Member] extends (...given: never[]) => infer Answer
    ? (...given: never[]) => Plain<Answer>
    : unknown;
};

/** Google's declarations leave out that most attributes can be null. */
type Plain<Answer> = Answer extends string | boolean | undefined ? Answer | null : unknown;
