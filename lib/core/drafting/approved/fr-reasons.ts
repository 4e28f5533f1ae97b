import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** First sentences. The commonest situations in French; `<vous|tu>` by how the buyer writes. */
export const reasonBlocksFr: readonly ApprovedBlock[] = [
  ...writeBlocks('fr', 'reason', { reason: 'concern' }, [
    'Le {said}, <vous avez|tu as> écrit : « {question} »',
    'Encore un point sur <votre|ta> réserve du {said}.',
    '<Votre|Ta> réserve du {said} est toujours sur ma liste.',
    'Un mot sur <votre|ta> réserve du {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'open-question' }, [
    'Le {said}, <vous avez|tu as> demandé : « {question} »',
    'Ceci complète ma réponse à <votre|ta> question du {said}.',
    'Ma réponse à <votre|ta> question du {said} est entre <vos|tes> mains.',
    'Un mot sur <votre|ta> question du {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'promise-due' }, [
    'Comme promis le {said} : [{askedFor}].',
    'Voici ce que j’ai promis le {said} : [{askedFor}].',
    'Je <vous|te> dois ceci depuis le {said} : [{askedFor}].',
    'Ma promesse du {said} : [{askedFor}].',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'their-promise' }, [
    'Le {said}, <vous avez|tu as> écrit : « {question} »',
    '<Votre|Ton> message du {said} parlait du {named}.',
    'Nous avions le {named} en vue pour cela.',
    'La date citée était le {named}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'we-owe-a-reply' }, [
    'Voici ma réponse à <votre|ton> message du {said}.',
    'Ceci complète ma réponse à <votre|ton> message du {said}.',
    'Ma réponse à <votre|ton> message du {said} est entre <vos|tes> mains.',
    'Un mot sur <votre|ton> message du {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'next-step-due' }, [
    'J’ai noté le {due} pour notre prochaine étape sur {topic}.',
    'Notre prochaine étape sur {topic} était prévue le {due}.',
    'L’étape du {due} est encore ouverte.',
    'Ouverte depuis le {due} : notre prochaine étape.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'milestone-due' }, [
    '{milestone} {stands} prévu pour le {milestoneDay}.',
    'Dans notre plan, {milestone} {stands} au {milestoneDay}.',
    'Le {milestoneDay} {stands} le jour de {milestone}.',
    'Un mot sur {milestone}, le {milestoneDay}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'future-window-reached' }, [
    'Pour {topic}, la date prévue est le {due}.',
    'Nous avions le {due} en vue pour {topic}.',
    'Le {due} est au calendrier pour {topic}.',
    'La date prévue est le {due}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'meeting-without-next-step' }, [
    'Depuis le {said}, il manque une date pour la suite.',
    'La prochaine date pour {topic} est ouverte depuis le {said}.',
    'Une date est ouverte depuis le {said}.',
    'Ouverte depuis le {said} : une date.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'proposal-without-review' }, [
    '<Vous avez|Tu as> notre proposition depuis le {said}.',
    'Notre proposition du {said} attend un jour où la parcourir.',
    'Notre proposition est chez <vous|toi> depuis le {said}.',
    'Un mot sur notre proposition du {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'missed-meeting' }, [
    'Depuis le {said}, notre rendez-vous manqué n’a pas de nouvelle date.',
    'Notre rendez-vous est sans date depuis le {said}.',
    'Notre rendez-vous est ouvert depuis le {said}.',
    'Un mot sur notre rendez-vous, ouvert depuis le {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 'stakeholder-signal' }, [
    '<Votre|Ton> message du {said} change les personnes avec qui nous préparons {topic}.',
    'Après <votre|ton> message du {said}, il me manque un nom.',
    '<Votre|Ton> message du {said} laisse un nom ouvert.',
    'Un mot sur <votre|ton> message du {said}.',
  ]),
  ...writeBlocks('fr', 'reason', { reason: 're-entry-signal' }, [
    'Avec <votre|ton> message du {said}, {topic} revient sur la table.',
    'Depuis <votre|ton> message du {said}, {topic} est de nouveau sur ma liste.',
    '<Vous avez|Tu as> repris {topic} le {said}.',
    'Un mot sur {topic}, après <votre|ton> message du {said}.',
  ]),
  {
    id: 'fr.reason.concern.plain',
    role: 'reason',
    lang: 'fr',
    reason: 'concern',
    attempt: 1,
    text: '<Votre|Ta> réserve du {said} attend encore ma réponse.',
  },
  {
    id: 'fr.reason.open-question.plain',
    role: 'reason',
    lang: 'fr',
    reason: 'open-question',
    attempt: 1,
    text: '<Votre|Ta> question du {said} attend encore ma réponse.',
  },
  {
    id: 'fr.reason.their-promise.plain',
    role: 'reason',
    lang: 'fr',
    reason: 'their-promise',
    attempt: 1,
    text: 'Le {said}, <vous aviez|tu avais> annoncé un retour sur ce point.',
  },
];
