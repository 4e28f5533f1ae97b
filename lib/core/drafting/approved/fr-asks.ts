import type { ApprovedBlock } from '../../domain/approved-block';
import { writeBlocks } from './write-blocks';

/** Asks. The commonest situations in French; `<vous|tu>` by how the buyer writes. */
export const askBlocksFr: readonly ApprovedBlock[] = [
  ...writeBlocks('fr', 'ask', { kind: 'advance' }, [
    'Peut-on en parler brièvement au téléphone le {askDay} ?',
    'Un court appel le {askDay} <vous|te> convient-il ?',
    'Un court appel le {askDay} est-il possible ?',
    'Le {askDay} convient-il ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify' }, [
    'Quel point <votre|ton> équipe veut-elle régler avant la suite ? Une ligne suffit.',
    'Quel point reste ouvert de <votre|ton> côté ?',
    'Quel point manque encore ?',
    'Que manque-t-il ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify', decision: 'acceptable' }, [
    'Qui signe {topic} chez <vous|toi> ? Un nom suffit.',
    'De quelle signature {topic} a-t-il besoin chez <vous|toi> ?',
    'Qui est la bonne personne pour signer ?',
    'Qui signe ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'close' }, [
    'Dois-je clore {topic} pour le moment, ou garde-t-il sa place chez <vous|toi> ?',
    '{topic} doit-il rester ouvert, ou puis-je le clore pour le moment ?',
    'Pour {topic}, est-ce non pour le moment, ou plus tard ?',
    'Dois-je clore pour le moment ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify', reason: 'their-promise' }, [
    'Quel jour puis-je noter pour cela : le {askDay}, ou plus tard ?',
    'Puis-je noter le {askDay}, ou un jour plus tard ?',
    'Quel jour est réaliste : le {askDay}, ou plus tard ?',
    'Quel jour noter : le {askDay}, ou plus tard ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'milestone-late' }, [
    'Le {askDay} <vous|te> convient-il comme nouvelle date pour {milestone} ?',
    '{milestone} peut-il avoir lieu le {askDay} ?',
    'Le {askDay} va-t-il pour {milestone} ?',
    'On dit le {askDay} ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify', reason: 'milestone-late' }, [
    'Quelle nouvelle date retenir pour {milestone} : le {askDay}, ou plus tard ?',
    'Puis-je noter le {askDay} pour {milestone}, ou un jour plus tard ?',
    'Quel jour noter pour {milestone} ?',
    'Quel jour puis-je noter ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'milestone-due' }, [
    'Le {milestoneDay} tient-il toujours de <votre|ton> côté ?',
    'Garde-t-on le {milestoneDay} pour {milestone} ?',
    '{milestone} peut-il avoir lieu le {milestoneDay} ?',
    'La date tient-elle ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify', reason: 'milestone-due' }, [
    'Quel point faut-il régler de <votre|ton> côté avant cette date ?',
    'Quel est le point à régler avant ?',
    'Quel point manque d’ici là ?',
    'Reste-t-il un point ouvert ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'clarify', reason: 'concern' }, [
    'Est-ce réglé pour <votre|ton> équipe, ou quelle partie reste ouverte ?',
    'Est-ce suffisant pour <votre|ton> équipe, ou que manque-t-il ?',
    'Est-ce réglé, oui ou non ?',
    'Est-ce réglé ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'proposal-without-review' }, [
    'La parcourons-nous ensemble le {askDay} ?',
    'Peut-on parcourir la proposition le {askDay} ?',
    'Le {askDay} va-t-il pour la parcourir ?',
    'Le {askDay} va-t-il ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'missed-meeting' }, [
    'Le {askDay} <vous|te> convient-il à la place ?',
    'Prenons-nous le {askDay} comme nouvelle date ?',
    'Le {askDay} convient-il ?',
    'Le {askDay} va-t-il ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'meeting-at' }, [
    '[créneau] me convient : dois-je envoyer l’invitation ?',
    '[créneau] convient-il toujours ?',
    '[créneau] convient-il ?',
    '[créneau] va-t-il ?',
  ]),
  ...writeBlocks('fr', 'ask', { kind: 'advance', reason: 'meeting-request' }, [
    'Le {askDay} à [heure] <vous|te> convient-il ?',
    'Peut-on se parler le {askDay} ?',
    'Le {askDay} convient-il pour l’appel ?',
    'On se parle le {askDay} ?',
  ]),
];
