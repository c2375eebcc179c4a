import type { Language } from '../../../platform/i18n/language.js';
import { labelOf, text } from '../../../platform/i18n/text.js';
import { recordKinds } from './index.js';
import type { RecordField, RecordKind } from './record-kind.js';
import { columnsOfKind } from './template.js';

export interface TemplateFile {
  readonly name: string;
  readonly content: string;
}

/** Spreadsheets take a file for UTF-8 that begins so. */
const MARK = '\ufeff';

/** A CSV of headings for each kind of records, and a page that says what the columns mean. */
export function templates(language: Language): TemplateFile[] {
  const separator = language === 'en' ? ',' : ';';
  const files = recordKinds.map((kind) => ({
    name: `${templateName(kind, language)}.csv`,
    content: `${MARK}${columnsOfKind(kind)
      .map((field) => headingOf(field, language))
      .join(separator)}\r\n`,
  }));
  return [
    ...files,
    { name: language === 'en' ? 'templates.md' : 'templat.md', content: templatePage(language) },
  ];
}

/** What each column of each template means, as a page of Markdown. */
export function templatePage(language: Language): string {
  const [title, intro, head] = [
    text(language, 'template.title'),
    text(language, 'template.intro'),
    text(language, 'template.columns'),
  ];
  return [
    `# ${title}`,
    '',
    intro,
    ...recordKinds.flatMap((kind) => sectionOf(kind, head, language)),
    '',
  ].join('\n');
}

function sectionOf(kind: RecordKind, head: string, language: Language): string[] {
  const rows = columnsOfKind(kind).map(
    (field) =>
      `| ${headingOf(field, language)} | ${othersOf(field, language).join(', ')} | ${isNeeded(kind, field) ? '✓' : ''} | ${formOf(field, language)} |`,
  );
  return [
    '',
    `## ${labelOf(language, 'RecordKind', kind.name)}: \`${templateName(kind, language)}.csv\``,
    '',
    head,
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}

export function formOf({ type }: RecordField, language: Language): string {
  const form = text(language, `form.${type.form}`);
  return type.codes === null ? form : `${form}: ${type.codes.map((code) => `\`${code}\``).join(', ')}`;
}

export function isNeeded({ fields }: RecordKind, field: RecordField): boolean {
  return fields.includes(field) && field.isRequired && field.name !== 'document';
}

function templateName({ templates: [english, indonesian] }: RecordKind, language: Language): string {
  return language === 'en' ? english : indonesian;
}

export function headingOf({ headings: [english, indonesian] }: RecordField, language: Language): string {
  return language === 'en' ? english : indonesian;
}

function othersOf({ headings }: RecordField, language: Language): string[] {
  const own = headings[language === 'en' ? 0 : 1];
  return [...new Set(headings)].filter((heading) => heading !== own);
}
