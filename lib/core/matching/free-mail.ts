/** Providers at which a domain says nothing about the company. Registrable domains, lower case. */
const providers = `
gmail.com googlemail.com outlook.com hotmail.com live.com msn.com passport.com yahoo.com ymail.com rocketmail.com aol.com aim.com icloud.com me.com mac.com
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com hey.com fastmail.com fastmail.fm fastmail.net zoho.com zohomail.com zohomail.eu
mail.com email.com usa.com post.com europe.com asia.com consultant.com engineer.com inbox.com gmx.com gmx.net gmx.de gmx.at gmx.ch gmx.fr gmx.es web.de t-online.de freenet.de arcor.de
mail.de posteo.de posteo.net mailbox.org online.de vodafone.de kabelmail.de aon.at chello.at bluewin.ch hispeed.ch sunrise.ch outlook.de hotmail.de live.de yahoo.de aol.de
orange.fr wanadoo.fr free.fr sfr.fr neuf.fr laposte.net bbox.fr numericable.fr aliceadsl.fr hotmail.fr live.fr outlook.fr yahoo.fr skynet.be telenet.be proximus.be
libero.it virgilio.it tiscali.it alice.it tin.it tim.it inwind.it iol.it fastwebnet.it hotmail.it outlook.it live.it yahoo.it
telefonica.net terra.es hotmail.es outlook.es yahoo.es sapo.pt mail.pt iol.pt hotmail.pt outlook.pt uol.com.br bol.com.br terra.com.br ig.com.br globo.com yahoo.com.br hotmail.com.br outlook.com.br
ziggo.nl kpnmail.nl kpnplanet.nl planet.nl home.nl xs4all.nl hetnet.nl upcmail.nl hotmail.nl outlook.nl live.nl
btinternet.com btopenworld.com sky.com virginmedia.com virgin.net ntlworld.com talktalk.net blueyonder.co.uk hotmail.co.uk live.co.uk outlook.co.uk yahoo.co.uk eircom.net
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com netzero.net optonline.net frontier.com windstream.net
rogers.com shaw.ca sympatico.ca bell.net telus.net videotron.ca hotmail.ca yahoo.ca live.ca outlook.ca bigpond.com optusnet.com.au yahoo.com.au hotmail.com.au live.com.au outlook.com.au xtra.co.nz
wp.pl o2.pl onet.pl interia.pl op.pl gazeta.pl seznam.cz email.cz centrum.cz post.cz azet.sk zoznam.sk freemail.hu citromail.hu telia.com comhem.se hotmail.se outlook.se live.se spray.se online.no hotmail.no outlook.dk live.dk hotmail.dk mail.dk luukku.com suomi24.fi
mail.ru inbox.ru list.ru bk.ru yandex.ru yandex.com ya.ru rambler.ru ukr.net i.ua abv.bg mail.bg qq.com 163.com 126.com sina.com sohu.com foxmail.com yeah.net aliyun.com naver.com hanmail.net daum.net nate.com yahoo.co.jp docomo.ne.jp ezweb.ne.jp softbank.ne.jp
yahoo.co.in rediffmail.com yahoo.in hotmail.co.in duck.com skiff.com mailfence.com runbox.com startmail.com hushmail.com disroot.org riseup.net mail.ee inbox.lv
`;

const freeMail = new Set(providers.split(/\s+/).filter(Boolean));

/** `registrable` as given by `companyDomain`, e.g. `gmail.com`. */
export function isFreeMail(registrable: string): boolean {
  return freeMail.has(registrable);
}
