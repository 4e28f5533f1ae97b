import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** Asks. The commonest situations in German; `<Sie|du>` by how the buyer writes. */
export const askBlocksDe: readonly ApprovedBlock[] = [
  ...writeBlocks('de', 'ask', { kind: 'advance' }, [
    'Können wir dazu kurz telefonieren, zum Beispiel am {askDay}?',
    'Passt <Ihnen|dir> ein kurzes Telefonat am {askDay}?',
    'Geht ein kurzes Telefonat am {askDay}?',
    'Geht es am {askDay}?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify' }, [
    'Welcher Punkt soll für <Ihr|dein> Team vor dem nächsten Schritt geklärt sein? Eine Zeile genügt.',
    'Welcher Punkt ist bei <Ihnen|dir> noch offen?',
    'Welcher Punkt fehlt noch?',
    'Was fehlt noch?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify', decision: 'acceptable' }, [
    'Wer unterschreibt {topic} bei <Ihnen|euch>? Ein Name genügt.',
    'Wessen Unterschrift braucht {topic} bei <Ihnen|euch>?',
    'Wer ist bei <Ihnen|euch> die richtige Person dafür?',
    'Wer unterschreibt?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'close' }, [
    'Soll ich {topic} für den Moment schließen, oder bleibt es bei <Ihnen|dir> auf der Liste?',
    'Soll {topic} offen bleiben, oder schließe ich es für den Moment?',
    'Ist {topic} für jetzt ein Nein oder ein Später?',
    'Soll ich es für jetzt schließen?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify', reason: 'their-promise' }, [
    'Welchen Tag darf ich dafür notieren: {askDay}, oder einen späteren?',
    'Darf ich {askDay} dafür notieren, oder einen späteren Tag?',
    'Welcher Tag ist realistisch: {askDay}, oder eher später?',
    'Welcher Tag gilt: {askDay}, oder später?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'milestone-late' }, [
    'Passt <Ihnen|dir> {askDay} als neuer Tag für {milestone}?',
    'Kann {milestone} am {askDay} stattfinden?',
    'Geht {askDay} für {milestone}?',
    'Nehmen wir {askDay}?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify', reason: 'milestone-late' }, [
    'Welcher neue Termin soll für {milestone} gelten: {askDay}, oder ein späterer?',
    'Darf ich {askDay} für {milestone} notieren, oder einen späteren Tag?',
    'Welchen Tag darf ich für {milestone} notieren?',
    'Welchen Tag darf ich notieren?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'milestone-due' }, [
    'Bleibt es auf <Ihrer|deiner> Seite beim {milestoneDay}?',
    'Gilt der {milestoneDay} für {milestone} weiterhin?',
    'Kann {milestone} am {milestoneDay} stattfinden?',
    'Bleibt es bei dem Tag?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify', reason: 'milestone-due' }, [
    'Gibt es einen Punkt, der auf <Ihrer|deiner> Seite vorher geklärt sein soll?',
    'Welcher eine Punkt soll vorher geklärt sein?',
    'Welcher Punkt fehlt bis dahin?',
    'Ist noch etwas offen?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'clarify', reason: 'concern' }, [
    'Ist das damit für <Ihr|dein> Team geklärt, oder welcher Teil ist noch offen?',
    'Genügt das <Ihrem|deinem> Team, oder was fehlt?',
    'Ist das damit geklärt, ja oder nein?',
    'Ist das damit geklärt?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'proposal-without-review' }, [
    'Sollen wir es am {askDay} gemeinsam durchgehen?',
    'Können wir das Angebot am {askDay} durchgehen?',
    'Passt ein Durchgang am {askDay}?',
    'Passt {askDay} dafür?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'missed-meeting' }, [
    'Passt <Ihnen|dir> stattdessen {askDay}?',
    'Nehmen wir {askDay} als neuen Tag?',
    'Passt {askDay}?',
    'Geht {askDay}?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'meeting-at' }, [
    '[Termin] passt mir: soll ich die Einladung schicken?',
    'Passt [Termin] weiterhin?',
    'Passt [Termin]?',
    'Geht [Termin]?',
  ]),
  ...writeBlocks('de', 'ask', { kind: 'advance', reason: 'meeting-request' }, [
    'Passt <Ihnen|dir> {askDay}, um [Uhrzeit]?',
    'Können wir am {askDay} sprechen?',
    'Passt {askDay} für das Gespräch?',
    'Sprechen wir am {askDay}?',
  ]),
];
