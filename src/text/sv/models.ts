/** Words about the conversation models. */
export const modelsSv = {
  title: 'Samtalsmodell',
  goesInto: 'Stegen hamnar under',
  nowhere: 'Det här protokollet har ingen diskussion att sätta in en samtalsmodell i.',
  peersOnly: 'Bara kolleger emellan. Från en chef kan ”önskar” och ”undrar” låta som krav och frågor.',
  inserted: (model: string) => `${model} står nu under diskussionen.`,
};
