import { readdirSync, readFileSync } from 'node:fs';
import { type Instant, parseInstant } from '@/lib/core/domain/instant';
import { percent } from './score';
import { readOne } from './tasks/one-message';

const at = parseInstant('2026-06-10T09:00:00Z') as Instant;

/** Notes of absence and marks of automatic mail from four repositories; the French list calls long absences none, for a follow-up they are. */
export function automaticTable(folder: string): readonly (readonly string[])[] {
  const french = json<{ absence: string[]; notAbsence: string[] }>(`${folder}/melusine-absence-fr.json`);
  const { subjects } = json<{ subjects: string[] }>(`${folder}/shotzoom-rules.json`);
  const mails = readdirSync(folder)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const away = [...french.absence, ...french.notAbsence.slice(-5)];
  const back = french.notAbsence.slice(2, 4);
  return [
    ['automatic mail and absence', 'rows', 'read as such'],
    row('subjects of automatic replies', subjects, (subject) => isAutomatic('Thank you for your message.', subject)),
    row('automatic replies by their subject alone', mails, (mail) => isAutomatic(bodyOf(mail), subjectOf(mail))),
    row('French notes of absence, a sentence each', away, isAway),
    row('French sentences of people who are back (should be 0)', back, isAway),
  ];
}

function json<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function row(name: string, texts: readonly string[], test: (text: string) => boolean): readonly string[] {
  return [name, String(texts.length), percent(texts.filter(test).length, texts.length)];
}

function isAutomatic(body: string, subject: string): boolean {
  const read = readOne(body, at, 'buyer', subject);
  return read.messages[0]?.automatic === true || read.signals.some(({ kind }) => kind === 'out-of-office');
}

function isAway(text: string): boolean {
  const read = readOne(text, at, 'buyer');
  return (
    read.messages[0]?.automatic === true ||
    read.signals.some(({ kind }) => kind === 'out-of-office' || kind === 'left-company')
  );
}

function subjectOf(mail: string): string {
  const subject = /^Subject: *(.*)$/m.exec(mail)?.[1] ?? '';
  return subject.replace(/=\?[^?]+\?Q\?([^?]*)\?=/gi, '$1');
}

function bodyOf(mail: string): string {
  return mail
    .split(/\r?\n\r?\n/)
    .slice(1)
    .join('\n\n');
}
