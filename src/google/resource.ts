/** The text of one of the add-on's HTML files as it was pushed: the raw content of a template is not processed. */
export const resource = (name: string): string => HtmlService.createTemplateFromFile(name).getRawContent();
