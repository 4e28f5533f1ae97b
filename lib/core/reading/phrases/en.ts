import { enAbsence } from './en-absence';
import { enFactClasses, enFacts } from './en-facts';
import { enPromiseClasses, enPromises } from './en-promises';
import { enRequests } from './en-requests';
import { enStops } from './en-stops';
import { enTalk } from './en-talk';
import { enTopics } from './en-topics';
import type { PhraseBook } from './phrases';

export const en: PhraseBook = {
  classes: {
    ...enPromiseClasses,
    ...enFactClasses,
    adv: '(?:(?:really|currently|actually|just|very|particularly|honestly|quite|that|so|overly|at all|at this time|at this point|right now|now|at present|presently|even|ever|necessarily|yet|still|simply|further|also|any longer|anymore|at the moment|for now|frankly|sadly|truly) ){0,3}',
    we: 'i|we|our (?:team|company|side|management|board)|my (?:team|company|boss|manager)|the (?:team|company|board|management)|they|everyone|nobody',
    us: 'me|us|(?:my|our) (?:team|company|staff|people|colleagues?|department|inbox|office|email|address|account|mailbox|boss|manager|ceo|assistant)|this (?:email|address|mailbox|inbox|account|email address)|anyone here|him|her|them',
    mails:
      '(?:emails?|mails?|messages?|newsletters?|communications?|correspondence|outreach|follow ?-?ups?|contact|solicitations?|marketing|promotions?|offers?|sales (?:emails?|pitches|messages|calls)|spam|mailings?|updates?|reminders?|sequences?|campaigns?|pitches|cold (?:emails?|calls?))',
    list: '(?:lists?|mailing ?lists?|mailings?|databases?|records|crm|systems?|files|contacts?|distribution(?: list)?|emails?|sequences?|campaigns?|newsletters?|cadence|outreach|subscriptions?|communications?|rolodex|spreadsheet|marketing|mail)',
    thing:
      '(?:this|it|that|your (?:\\w+ ){0,2}\\w+|any (?:\\w+ ){0,2}\\w+|an? (?:\\w+ ){0,2}\\w+|another \\w+|such (?:an? )?\\w+|new \\w+|the (?:\\w+ )?(?:solution|service|product|tool|offer|software|platform|system|proposal)|solutions?|services?|products?|tools?|software|vendors?|providers?|help)',
    provider:
      '(?:solutions?|providers?|vendors?|suppliers?|tools?|partners?|systems?|platforms?|agency|agencies|software|products?|services?|consultan\\w+|contractors?|incumbents?|set-?up|stack|process|crm|erp|arrangements?|partnership|team)',
    current:
      '(?:(?:our|the|my|their|a|an|what|who|with|current|existing|present|incumbent|other|another|different|local|long-?standing|internal|own|in-?house|new|similar|great|good) ){0,4}',
    count:
      '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|hundred)',
    wants:
      '(?:needs?|requires?|required|must have|want|would like|would want|looking for|expect|depends on|only|just|includ\\w+|exclud\\w+|without|leave|drop|remove|add|adding|skip|start\\w*|begin|limit\\w*|restrict\\w*|extend|expand|reduce|increase|cover)',
    feature:
      '(?:features?|functionalit\\w+|integrat\\w+|implementation|migration|sandbox|apis?|sso|single sign-?on|scim|deployment|on-?prem\\w*|hosting|data residency|use cases?|pilot|poc|proof of concept|workflows?|customi[sz]\\w+|training|onboarding|set-?up|support|documentation|reporting|dashboards?|analytics|forecasting|mobile|offline|languages?|interface|sites|locations|countries|subsidiar(?:y|ies)|entities|departments?|regions?|branch(?:es)?|teams?|users?|licen[cs]es?|storage|audit log|connectors?|plug-?ins?)',
    person:
      '(?:person|contact|address|email|guy|department|company|team|mailbox|inbox|recipient|one|individual|point of contact|party|people|place|desk)',
  },
  sets: { ...enStops, ...enAbsence, ...enTalk, ...enTopics, ...enPromises, ...enRequests, ...enFacts },
};
