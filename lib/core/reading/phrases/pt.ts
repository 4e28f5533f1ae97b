import type { PhraseBook } from './phrases';
import { ptFacts } from './pt-facts';

/** Portuguese, folded: no accents, c for ç. */
export const pt: PhraseBook = {
  classes: {
    ...ptFacts.classes,
    wants:
      '(?:precis\\w+|so|apenas|somente|sem|inclu\\w+|exclu\\w+|adicionar|retirar|comecar|comecamos|iniciar|limit\\w+|ampli\\w+|imprescindivel|obrigatori\\w+|deve\\w*|tem que|por agora)',
    feature:
      '(?:funcionalidade\\w*|utilizadores|usuarios|integracao|integracoes|migracao|piloto|formacao|treinamento|filia\\w+|equipe|equipa|conector\\w*|api|sso|relatorios|idiomas?)',
    mails:
      '(?:e-?mails?|emails?|mensagens|mensagem|newsletters?|publicidade|comunicacoes|contatos?|contactos?|propostas?|ofertas?)',
    tirar: '(?:remov\\w+|retir\\w+|exclu\\w+|apag\\w+|elimin\\w+|tir\\w+|descadastr\\w+)',
    fazer:
      '(?:envi\\w+|mand\\w+|remet\\w+|respond\\w+|lig\\w+|telefon\\w+|contat\\w+|contact\\w+|confirm\\w+|rev\\w+|verific\\w+|analis\\w+|avali\\w+|assin\\w+|prepar\\w+|partilh\\w+|compartilh\\w+|avis\\w+|inform\\w+|fal\\w+|convers\\w+|consult\\w+|dar\\w*|diz\\w*|dir\\w+|decid\\w+|pag\\w+|transfer\\w+|organiz\\w+|agend\\w+|marc\\w+|pass\\w+|encaminh\\w+|devolv\\w+|volt\\w+|retorn\\w+|apresent\\w+|escrev\\w+|entreg\\w+|olh\\w+|ver)',
  },
  sets: {
    ...ptFacts.sets,
    'opt-out': {
      certain: String.raw`{tirar}(?: \w+){0,3} (?:meus?|minhas?|noss[oa]s?|este) (?:\w+ )?(?:e-?mail|endereco|contactos?|contatos?|nome|dominio|numero|dados|cadastro|registo)|{tirar}(?:[- ]\w+){0,6} (?:vossas?|vossos?|suas?|seus?) (?:\w+ )?(?:listas?|bases?|mailings?|contactos|contatos|cadastros?|registos|sistemas?)|{tirar}(?:[- ]\w+){0,4} lista de (?:e-?mails?|contactos|contatos|distribuicao|envio|mailing)|cancel\w+(?: \w+){0,2} (?:inscricao|subscricao|newsletter|cadastro)|sair (?:da|desta|dessa) (?:\w+ )?lista|(?:remov\w+|retir\w+|exclu\w+|tir\w+|descadastr\w+)[- ](?:me|nos)|(?:me|nos) (?:remov\w+|retir\w+|exclu\w+|tir\w+|descadastr\w+)|nao (?:\w+ ){0,3}(?:receber|ser contactad\w+|ser contatad\w+)|nao (?:me|nos) (?:(?:contact|contat|envi|mand|ligu)(?:e|em|es)|escrev(?:a|am|as))|(?:par\w+|deix\w+|cess\w+) de (?:\w+ ){0,2}(?:enviar\w*|contactar\w*|contatar\w*|escrever\w*|mandar\w*|ligar\w*|incomodar\w*)|(?:nao envi\w+|nao mand\w+|sem) mais {mails}|(?:apag\w+|elimin\w+|exclu\w+)(?: \w+){0,3} (?:os )?(?:meus|nossos) (?:\w+ )?dados|direito (?:ao esquecimento|de oposicao)|deix\w+[- ](?:me|nos) em paz|oponho-me|retiro o meu consentimento|nao (?:\w+ )?(?:volt\w+|torn\w+) a (?:contactar|contatar|escrever|enviar|ligar|mandar)\w*|(?:eliminacao|exclusao|apagamento|remocao) (?:\w+ ){0,3}(?:meus?|minhas?|noss[oa]s?) (?:\w+ )?(?:dados|e-?mail|endereco|contacto|contato|registo|cadastro)|nao (?:quero|queremos|desejo|desejamos)(?: \w+){0,3} (?:mais )?{mails}|nao (?:me|nos) (?:\w+ )?(?:envi\w+|mand\w+|contat\w+|contact\w+|escrev\w+|procur\w+)(?: mais| novamente|[ .!]*$)|(?:solicito|peco|exijo|quero|queremos)(?: \w+){0,3} (?:descadastr\w+|(?:remocao|exclusao|eliminacao)(?=[ .,!]*$| d(?:os?|as?|e) (?:meu|minha|nosso|nossa|seu|sua|vossa|lista|cadastro|base)\w*))|(?:excluam|apaguem|eliminem|removam)(?: \w+){0,2} (?:meus|nossos|os meus|os nossos) (?:dados|contatos|contactos)|chega de {mails}|parem? (?:de|com)(?: \w+){0,3} (?:envi\w+|mand\w+|escrev\w+|contat\w+|contact\w+|{mails})|(?:cancel\w+|parar|deixar|encerrar)(?: \w+){0,2} (?:receb\w+|envio\w*|inscricao|assinatura)(?! d[oa] contrato)|nao (?:me|nos) contact\w+|nao quero(?: \w+){0,3} (?:receber|contato|contacto|mensagens)|nao (?!precis)(?:\w+ ){0,3}(?:(?:contact|contat|escrev|lig)\w+(?: \w+){0,4} (?:mais|nunca|novamente|de novo)|(?:envi|mand)\w+ (?:mais (?:{mails}|nada)|{mails}|nada mais))`,
      unless: String.raw`(?:funcao|link|botao|taxa|pagina) (?:de )?(?:\w+ )?(?:cancelamento|descadastro|remocao)|(?:utilizadores|usuarios|clientes|contactos|destinatarios)(?: \w+){0,5} (?:cancelar|sair|descadastrar)|ate (?:setembro|janeiro|que)|cancel\w+ (?:a |o |nossa |nosso )?(?:reuniao|contrato|chamada)|(?:mande|envie)\w* (?:mais )?(?:o |a |os |as )?(?:contrato|fatura|arquivo|ficheiro|versoes|versao|copias?)|listas? de precos|linha d[oae] |da fatura|d[oe] (?:pedido|orcamento|contrato)`,
    },
    decline: {
      certain: String.raw`nao (?:\w+ ){0,3}(?:interess\w+|precis(?!a (?:de )?(?:envi|mand|respond|lig|se\b|me\b|nos\b|fazer|vir|pagar|assin|mais\b))\w+|necessit\w+|procur\w+|encaixa\w*|faz sentido|se adequa|adequa\w*|e para nos|e prioridade|e uma prioridade|e relevante|continuar\w*|avancar\w*|vamos (?:avancar|continuar|prosseguir|seguir)|prosseguir\w*|temos (?:interesse|necessidade|planos|intencao)|pretend\w+|atende\w*)|(?:nenhum|sem|falta de) interesse|nao,? obrigad[oa]|obrigad[oa],? mas nao|(?:declin\w+|recus\w+|rejeit\w+|descart\w+)|(?:decidimos|optamos|preferimos|decidiu-se|optou-se) (?:por )?nao|projeto(?: \w+){0,3} (?:cancelado|descartado|encerrado)|dispensamos|(?:decidimos|decidiu-se|resolvemos|optamos)(?: \w+){0,2} nao|nao (?:vamos|iremos|pretendemos) (?:\w+ )?(?:avancar|prosseguir|contratar|comprar|continuar|seguir)|nao e (?:bem )?(?:para (?:nos|mim)|o que (?:procuramos|precisamos))|nao (?:foi )?aprov\w+(?! ainda)|nao (?:vamos|iremos) (?:avancar|prosseguir|contratar|comprar|seguir)|nao (?:e|sera) para nos|nao vai (?:dar|acontecer|rolar)(?=[ .,!]*$)`,
      likely: String.raw`(?:infelizmente|lamento|lamentamos)(?: \w+){0,10} nao|nao (?:por agora|de momento|neste momento|no momento|agora)|(?:sem|nao ha|nao temos) (?:orcamento|verba)`,
      unless: String.raw`nao (?:so|apenas|ha problema|se preocupe|tenho a certeza|recebi|vi)|(?:segunda|terca|quarta|quinta|sexta|hora|data)(?: \w+){0,5} nao (?:posso|podemos|da)|nao (?:decidimos|vejo a hora)|por que nao|porque nao|ainda nao|nao (?:receb\w+|cheg\w+|encontr\w+|consigo abrir)|(?:segunda|terca|quarta|quinta|sexta)(?: \w+){0,4} nao|precis\w+ (?:de )?(?:outr[oa] |mais |nova )?(?:reuniao|documentos|copias?|demo|chamada)`,
    },
    'spam-complaint': {
      certain: String.raw`(?:isto|isso|o seu (?:e-?mail|mensagem)) e (?:\w+ )?(?:spam|assedio)|(?:como|por) spam|(?:denunci\w+|report\w+|marc\w+)(?: \w+){0,4} spam|nao solicitad\w+|nunca (?:\w+ ){0,3}(?:subscrevi|autorizei|dei|pedi|solicitei|me inscrevi|consenti)|assedio|spammers?`,
      likely: String.raw`(?:onde|como) (?:\w+ )?(?:obteve|obtiveram|conseguiu|conseguiram|arranjou|arranjaram)|spam`,
      unless: String.raw`(?:pasta|filtro|caixa)(?: de)? spam|no spam|anti-?spam`,
    },
    'legal-threat': {
      certain: String.raw`(?:acao|acoes|medidas|processo|vias) (?:legal|legais|judicial|judiciais)|(?:queixa|denuncia|denunci\w+|reclamacao)(?: \w+){0,5} (?:cnpd|anpd|procon|autoridade\w*|policia|tribunal|justica|protecao de dados)|(?:meu|nosso|meus|nossos) advogados?(?: \w+){0,3} (?:entrar\w*|contactar\w*|contatar\w*|tomar\w*)|(?:processar|processaremos|processa-los)|(?:violacao|infracao|viola|incumpr\w+)(?: \w+){0,3} (?:rgpd|lgpd|lei|regulamento)|(?:queixa|denuncia|reclamacao)(?: \w+){0,3} (?:a|na|no|junto|contra)|queixa a (?:cnpd|anpd|policia)|recorr\w+(?: \w+){0,3} (?:tribunal|tribunais|justica|advogad\w+)`,
      unless: String.raw`(?:contrato|clausula)(?: \w+){0,5} (?:rev\w+|assin\w+)`,
    },
    'wrong-person': {
      certain: String.raw`nao (?:sou|e|somos) (?:\w+ )?(?:a |o )?(?:pessoa (?:certa|indicada|adequada|responsavel|correta)|responsavel|contacto|contato|encarregad\w+|decisor)|(?:pessoa|endereco|contacto|contato|departamento|e-?mail) errad\w+|enganou-se (?:na|de|no)|(?:ja )?nao (?:trato|cuido|sou eu|me ocupo|estou nessa area)|nao e (?:da )?(?:a )?minha (?:area|competencia|responsabilidade)|mudei de (?:funcao|area|departamento|cargo)|nao sou eu|nao (?:sou|e) (?:\w+ )?quem (?:\w+ )?(?:trata|decide|gere|cuida)|nao e (?:da|de) (?:minha|nossa) (?:area|responsabilidade|alcada|competencia)|nao sou (?:eu|a pessoa|o responsavel)|nao (?:cuido|trato|decido|respondo) (?:disso|disto|desse|deste|por)`,
      unless: String.raw`(?:e|sou|quem e)(?: \w+){0,3} (?:pessoa|responsavel)\W*$|se (?:nao )?for|sozinh[oa]`,
    },
    'left-company': {
      certain: String.raw`(?:ja |mais )?nao (?:trabalh\w+|faz(?:emos)? parte|esta|estou|integra)(?: mais)?(?: \w+){0,5} (?:empresa|connosco|conosco|aqui|companhia|organizacao|equipa|equipe)|(?:nao|ja nao) (?:\w+ ){0,2}trabalh\w+ (?:mais|n[ao](?! (?:segunda|terca|quarta|quinta|sexta|sabado|domingo|feriado|fim))|para)|(?:deixou|deixei|saiu da|sai da|desligou-se da|saiu desta) (?:\w+ )?(?:empresa|companhia|organizacao)?|reformou-se|aposentou-se|aposentad\w+|ultimo dia (?:\w+ ){0,3}(?:e|sera|na|foi)|(?:caixa|endereco|conta|e-?mail)(?: \w+){0,3} (?:ja nao|desativad\w+|nao esta)|(?:ja )?nao trabalha (?:mais )?(?:aqui|connosco|conosco|com|n[ao](?! (?:segunda|terca|quarta|quinta|sexta|feriado|fim)))|(?:saiu|saira|sai) (?:da|desta|de nossa) (?:empresa|companhia|organizacao)|desligad\w+ da`,
      unless: String.raw`deixou (?:uma|um|de responder|o recado)|(?:segunda|terca|quarta|quinta|sexta)-?feira,? so|(?:ficheiro|documento|arquivo|link|relatorio|anexo|contrato)(?: \w+){0,2} nao (?:esta|faz)`,
    },
    'chose-competitor': {
      certain: String.raw`(?:escolhemos|optamos|optou-se|escolhido|contratamos|decidimos|fechamos|selecionamos|adjudicamos|escolheu)(?: \w+){0,5} (?:outr[oa]s?|concorrente\w*|concorrencia|fornecedor\w*|alternativa|solucao)|ja (?:\w+ ){0,4}(?:fornecedor\w*|solucao|ferramenta|sistema|contrato|parceiro|trabalhamos|usamos|utilizamos|contamos|temos quem)|(?:satisfeit\w+|contentes?|felizes)(?: \w+){0,2} com (?:(?:o |a |os |as )?noss[oa]s?|o que (?:temos|ja)|(?:o|a|os) (?:\w+ )?(?:atual|atuais|fornecedor\w*|solucao))|(?:renovamos|renovado|assinamos)(?: \w+){0,3} (?:contrato|com)|(?:internamente|desenvolvimento interno|solucao interna)|(?:vinculad\w+|presos?|comprometid\w+)(?: \w+){0,3} (?:contrato|fornecedor)|(?:escolher|optar|contratar|ficar|ficamos|fechar|adjudicar|avancar|avancamos|seguir|trabalhar)(?: \w+){0,4} (?:outr[oa]s?(?! (?:equip|pesso|coleg|departament)\w+)|concorren\w+)|(?:fechamos|assinamos|contratamos) com (?!voces|vosco|a vossa|[oa] (?:financeiro|direcao|diretoria|juridico|equip\w+))\w+`,
      unless: String.raw`(?:escolhemos|optamos)(?: \w+)? (?:pela vossa|por voces|vossa|sua)|(?:satisfeit\w+|contentes?)(?: \w+){0,2} com (?:a|o) (?:vossa|sua|demo|proposta)|(?:concorrente|concorrencia)(?: \w+){0,3} mais barat\w+|ainda nao|ja (?:enviamos|enviei|respondi|assinamos o)|outr[oa] (?:versao|opcao|modalidade|data|modulo|pacote)`,
    },
    'out-of-office': {
      certain: String.raw`(?:fora do escritorio|de ferias|em ferias|ausente|em viagem|licenca (?:de )?(?:maternidade|paternidade|parental|medica)|baixa medica|nao (?:estou|estarei) (?:disponivel|no escritorio)|acesso limitado|sem acesso)|(?:resposta|mensagem) automatica|(?:regresso|retorno|volto|voltarei|regressarei|retornarei|de volta|estarei de volta|no meu regresso)|escritorio fechado|estaremos encerrados|(?:estarei|estou|estaremos) fora (?:ate|de|do|da|esta|na|no|em)|(?:respondo|responderei) (?:quando|assim que|no meu|a partir)`,
      unless: String.raw`(?:estive|estava|acabei de voltar)|boas ferias|gestao de (?:ferias|ausencias)|(?:e|te|lhe|eu) retorno|retorno (?:com|sobre|da|a voce)|dou (?:um )?retorno|volto a (?:falar|contactar|contatar|escrever)|retorno amanha`,
    },
    'not-now-future': {
      certain: String.raw`(?:retom\w+|volt\w+|contact\w+|contat\w+|lig\w+|escrev\w+|fal(?:ar\w*|e|em|amos|emos)|revisit\w+|adi\w+|posterg\w+|suspens\w+|em pausa|em espera|congelad\w+|esper\w+|aguard\w+|mais tarde|mais para a frente|demasiado cedo|muito cedo|mau momento|nao e (?:o|um) (?:bom |melhor )?momento|nao (?:antes|ate|conseguiremos|teremos|temos orcamento|ha orcamento|agora)|so (?:em|depois|a partir|no|na)|novamente|de novo|orcamento|verba|avali\w+|reavali\w+)|(?:fic\w+|deix\w+|pass\w+|empurr\w+|jog\w+)(?: \w+){0,3} para (?:o|a|os|depois)|(?:agora|por enquanto|neste momento) nao`,
      likely: String.raw`mais tarde|no futuro|outra altura`,
      unless: String.raw`nao hesite`,
    },
    postpones: {
      certain: String.raw`nao (?:antes|ate|agora|e (?:o|um)|de momento|no momento|temos|ha|conseguiremos)|adi\w+|posterg\w+|suspens\w+|pausa|em espera|congelad\w+|esper\w+|aguard\w+|mais tarde|mais para a frente|cedo|mau momento|novamente|de novo|retom\w+|volt\w+|so (?:em|depois|a partir|no|na)|reavali\w+|(?:fic\w+|deix\w+|pass\w+|empurr\w+|adi\w+)(?: \w+){0,3} para|agora nao|nao (?:da|dara|podemos)|volt\w+|retom\w+`,
    },
    mood: {
      likely: String.raw`(?:mas|porem|contudo|infelizmente)\b.{0,100}(?:nao|outr[oa]s?|dificil|pouco|nenhum\w*)|nao (?:e|vejo|vemos|parece|creio)|dificil|complicado`,
      unless: String.raw`nao (?:ha problema|hesite|se preocupe)|porque nao|(?:segunda|terca|quarta|quinta|sexta|problema|ficheiro|arquivo|anexo|recebi|chegou)`,
    },
    interested: {
      certain: String.raw`(?:muito |estamos |estou |sim |realmente )?interessad\w+|(?:interessa|gostei|gostamos|adorei|adoramos|gostaria|gostariamos) (?:nos|me|muito|imenso|de (?:avancar|saber mais|ver|conhecer|experimentar|testar|comecar))?|(?:parece|soa|esta) (?:\w+ )?(?:bem|bom|boa|interessante|otimo|otima|perfeito|excelente)|(?:vamos avancar|luz verde|aprovad\w+|de acordo|podemos avancar|queremos avancar)`,
      unless: String.raw`nao (?:\w+ ){0,3}(?:interess\w+|gost\w+|avanc\w+)|(?:interessante|bom|boa)(?: \w+){0,4} mas`,
    },
    'meeting-request': {
      certain: String.raw`(?:reuniao|chamada|videochamada|demo|demonstracao|call|conversa|visita)(?: \w+){0,6} (?:agendar|marcar|semana|segunda|terca|quarta|quinta|sexta|amanha|possivel)|(?:agend\w+|marc\w+|reagend\w+|remarc\w+|organiz\w+|ter|fazer|propor|propon\w+|podemos|poderiamos|combinar)(?: \w+){0,4} (?:reuniao|chamada|videochamada|demo|demonstracao|call|conversar|falar|reunir\w*)|(?:disponib\w+|disponivel|livre)|(?:da|daria|seria|fica|pode ser)(?: \w+){0,3} (?:jeito|segunda|terca|quarta|quinta|sexta|amanha)|lig(?:ue|uem)[- ](?:me|nos)`,
      unless: String.raw`obrigad[oa] pel[ao] (?:\w+ ){0,2}(?:reuniao|chamada|demo)`,
    },
    referral: {
      certain: String.raw`(?:contact\w+|contat\w+|fal\w+|escrev\w+|dirij\w+)(?: \w+){0,5} (?:colega|responsavel|diretor\w*|departamento|equipa|equipe|chefe|meu|minha|compras)|(?:em copia|coloco|copio|adiciono|incluo|encaminh\w+|reencaminh\w+)(?: \w+){0,6} (?:copia|colega|responsavel|departamento|equipa|equipe)|(?:pessoa (?:certa|indicada|adequada)|responsavel|encarregad\w+) (?:e|seria|sera)|(?:meu|minha|nosso|nossa) (?:colega|chefe|diretor\w*)(?: \w+){0,4} (?:e|trata|cuida|gere)|fal\w+ com (?:a|o) [a-z]+ (?:do|da|de|no|na)\b|(?:procur|contat|contact)\w+ (?:a|o) [a-z]+ (?:do|da|de)\b|quem (?:cuida|trata|decide|responde)(?: \w+){0,3} e|(?:coloc|pus|ponho|met|inclu|deix)\w*(?: \w+){0,4} em copia|em copia (?:o|a|nosso|nossa|meu|minha)`,
      unless: String.raw`contact\w+[- ](?:me|nos)|urgente|urgencia|nao (?:sou|e) (?:\w+ )?(?:pessoa|responsavel)|(?:vou|vamos|irei|iremos|preciso|tenho de|tenho que) (?:falar|contactar|contatar|perguntar)`,
    },
    objection: {
      certain: String.raw`(?:demasiado|muito) (?:car\w+|complex\w+|complicad\w+|long\w+|arriscad\w+|alto)|(?:preocup\w+|receio\w*|receamos|duvidas sobre|reservas|reticen\w+|risco|obstaculo|entrave)|(?:o|um) problema (?:e|com)|nao (?:estamos|estou) convencid\w+|(?:fora|acima|ultrapassa)(?: \w+){0,3} orcamento|falta (?:de )?(?:\w+ ){0,2}|(?:meu|nosso|o) (?:receio|medo|problema|temor)|(?:me|nos) (?:preocupa|segura|trava)|dificil (?:de )?(?:justificar|vender|defender)|acima do (?:nosso |que )?\w+|(?:fora|alem) do (?:nosso )?orcamento|nao (?:me|nos) convence\w*`,
      unless: String.raw`sem (?:problema|duvida)|nenhum\w* (?:problema|duvida|risco)|nao (?:ha|e) (?:problema|duvida)|nao se preocup\w+`,
    },
    'channel-preference': {
      certain: String.raw`(?:prefir\w+|prefer\w+|melhor|preferencialmente|apenas|somente)(?: \w+){0,5} (?:por|via|ao) (?:telefone|e-?mail|whatsapp|teams|escrito)|lig(?:ue|uem)[- ](?:me|nos)(?: \w+){0,2} (?:antes|em vez)|em vez de (?:\w+ ){0,2}(?:e-?mails?|ligar|escrever|telefone)|nao (?:me|nos) ligu\w+|prefir\w+ que (?:me |nos )?(?:ligue\w*|telefone\w*|escrev\w+|mande\w*)|prefir\w+ (?:falar|telefone|whatsapp|ligacao|uma ligacao)|(?:me )?(?:cham\w+|mand\w+|fal\w+|lig\w+)(?: \w+){0,3} (?:no|pelo|por|via) (?:whatsapp|whats|zap|telefone|teams|linkedin)|(?:leio|vejo|olho) pouco|prefir\w+ (?:o )?(?:whatsapp|telefone|zap|teams)`,
    },
    'open-question': {
      certain: String.raw`(?:poderia|poderiam|pode|podem|pode-me|seria possivel|e possivel|agradecia|agradeco|agradeciamos|por favor|gostaria de|gostariamos de|preciso|precisamos|queria|queriamos|necessito)(?: \w+){0,4} (?:envi\w+|mand\w+|partilh\w+|compartilh\w+|indic\w+|confirm\w+|explic\w+|esclarec\w+|fornec\w+|pass\w+|diz\w+|saber|conhecer|receber|ver|ter|detalh\w+|anex\w+|rev\w+|atualiz\w+|respond\w+|inform\w+)|(?:envie|mande|indique|confirme|explique|diga)\w*[- ](?:me|nos)|(?:uma|umas|tenho|temos|algumas) (?:\w+ )?(?:pergunta|perguntas|duvidas?|questao|questoes)|(?:mande|envie|mandem|enviem|partilhe|compartilhe)(?:[- ]me|[- ]nos)? (?:a|o|as|os|uma?|mais) \w+`,
      unless: String.raw`(?:remov\w+|retir\w+|exclu\w+|apag\w+|cancelar)|(?:qualquer|se tiver\w* (?:alguma|mais)) (?:duvida|questao|pergunta)|nao hesite`,
    },
    pricing: {
      certain: String.raw`precos?|tarifas?|custos?|cotacao|orcamento\w*|descontos?|pagamentos?|faturas?|faturacao|faturamento|car[oa]s?|barat\w+|condicoes (?:comerciais|de pagamento)|\d[\d.,]* ?(?:eur|euros?|€|reais)|r\$ ?\d|(?:qual|quanto)(?: \w+){0,4} (?:valor|investimento|custa|fica|sairia)|valor (?:da|do|por|mensal|anual|total)|verba|investimento`,
    },
    legal: {
      certain: String.raw`contratos?|contratual\w*|nda|acordo de confidencialidade|dpa|clausulas?|termos (?:e condicoes|contratuais)|condicoes gerais|juridic\w+|advogad\w+|rgpd|lgpd|responsabilidade (?:civil|limitada)|rescisao|confidencialidade|sla`,
    },
    procurement: {
      certain: String.raw`departamento de compras|compras|licitacao|concurso publico|ordem de compra|nota de encomenda|registo de fornecedor|cadastro de fornecedor\w*|portal de fornecedores|questionario de seguranca|numero de (?:pedido|encomenda)|aprovisionamento|rfp`,
    },
    scope: {
      certain: String.raw`ambito|escopo|licencas?|modulos?|\d+ (?:\w+ )?(?:utilizadores|usuarios|postos|licencas|pessoas|vendedores|filiais)|numero de (?:usuarios|utilizadores)|cronograma|requisitos?|entregaveis|especificacoes|(?:implantacao|implementacao)(?=[ ?.]*$)|fase (?:piloto|1|2|um)|entrada em producao|{wants}(?: \w+){0,4} {feature}|{feature}(?: \w+){0,4} {wants}`,
    },
    promise: {
      certain: String.raw`(?:eu|nos)? ?(?:\w+ ){0,3}(?:enviarei|enviaremos|envio|enviamos|mandarei|mandaremos|mando|responderei|responderemos|ligarei|ligaremos|ligo|contactarei|contactaremos|contatarei|entrarei em contacto|entrarei em contato|confirmarei|confirmaremos|confirmo|verificarei|verificaremos|verifico|analisarei|analisaremos|analiso|assinarei|assinaremos|prepararei|preparo|partilharei|partilho|compartilho|avisarei|aviso|informarei|informaremos|falarei|falaremos|darei|daremos|dou|direi|decidiremos|pagaremos|farei|faremos|remeterei|remeteremos|recebera|receberao|tera|terao|encaminharei|encaminho|agendarei|retornarei com)(?: \w+){0,10}|(?:vou|vamos|iremos|irei) {fazer}(?: \w+){0,10}|(?:e|eu|nos|te|lhe) (?:retorno|retornamos|volto a|dou retorno|aviso|confirmo|mando|envio)(?: \w+){0,6}`,
      unless: String.raw`nao (?:\w+ ){0,2}(?:enviar\w*|ligar\w*|pod\w+|vamos|vou)|se (?:voce|nos|o|a|for|houver)`,
    },
    appointment: {
      certain: String.raw`(?:vemo-nos|falamos|ate|encontramo-nos|nos vemos)(?: \w+){0,2} (?:na|no|amanha|segunda|terca|quarta|quinta|sexta|dia)(?: \w+){0,3}|(?:segunda|terca|quarta|quinta|sexta|amanha)(?: \w+){0,5} (?:funciona|da|serve|esta bem|pode ser|perfeito)(?: \w+){0,3}|(?:confirmo|confirmamos|confirmad\w+)(?: \w+){0,3} (?:reuniao|chamada|para)(?: \w+){0,4}`,
      unless: String.raw`nao|obrigad[oa] pel|fora|ausente|ferias`,
    },
    'deed-send': {
      certain: String.raw`envi\w*|mand\w*|remet\w*|partilh\w*|compartilh\w*|receb\w*|encaminh\w*|ter[aã]\w*`,
    },
    'deed-call': { certain: String.raw`lig\w*|telefon\w*` },
    'deed-sign': { certain: String.raw`assin\w*` },
    'deed-pay': { certain: String.raw`pag\w*|transfer\w*` },
    'deed-decide': { certain: String.raw`decid\w*|decisao` },
    'deed-answer': {
      certain: String.raw`respond\w*|contact\w*|contat\w*|avis\w*|inform\w*|confirm\w*|dir\w*|dou|dar\w*|retorn\w*|resposta`,
    },
    'deed-meet': { certain: String.raw`vemo\w*|reuniao|falamos|ate` },
    'deed-review': { certain: String.raw`rev\w*|consult\w*|verific\w*|analis\w*|avali\w*|fal\w*|ver` },
  },
};
