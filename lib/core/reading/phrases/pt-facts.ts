import type { PhraseBook } from './phrases';

/** Portuguese: as en-facts.ts, a few phrases each; folded. */
export const ptFacts = {
  classes: {
    doc: '(?:proposta|oferta|orcamento|cotacao|contrato|acordo|nda|dpa|questionario(?: \\w+){0,2}|certificados?|tabela de precos|precos|apresentacao|slides|estudos? de caso|casos? de sucesso|referencias|fatura|nota fiscal|ordem de compra|pedido|agenda|ata|resumo|gravacao|brochura|ficha|documentacao|documentos?|ficheiros?|arquivos?|formulario|cronograma|caderno de encargos|modelo|condicoes|informacoes|detalhes)',
    mtg: '(?:reuniao|chamada|call|ligacao|demo|demonstracao|videochamada|videoconferencia|workshop|apresentacao|conversa|sessao|encontro)',
    title:
      '(?:diretor\\w*(?: \\w+)?|gerente(?: \\w+)?|chefe(?: de \\w+)?|responsavel(?: \\w+)?|compras|juridico|departamento \\w+(?: \\w+)?|cfo|ceo|cto|presidente|socio|advogad\\w+|colega|coordenador\\w*)',
  },
  sets: {
    'document-asked': {
      certain: String.raw`(?:pode\w*|poderia\w*|podes|por favor|envie\w*|mande\w*|precis\w+|aguard\w+|espero|gostaria\w* de (?:receber|ter|ver)|tem|falta)(?: \w+){0,8}? {doc}`,
      unless: String.raw`(?:enviarei|enviaremos|envio|vou enviar|vamos enviar)|anexo|obrigad\w pel\w|precis\w+ (?:de )?(?:rever|assinar|analisar)`,
    },
    'document-sent': {
      certain: String.raw`(?:em|no) anexo|anex\w+|segue\w*(?: \w+){0,5}|(?:lhe |lhes |vos )?(?:enviei|enviamos|partilhei|compartilhei|envio)(?: \w+){0,4}|aqui (?:esta|estao|vai)`,
      unless: String.raw`(?:pode|poderia|podem)(?: \w+){0,3} (?:enviar|anexar)|nao (?:\w+ ){0,3}(?:anex\w+|receb\w+)|vou enviar|(?:recebi|li|analisei|revi)(?: \w+){0,4} anex\w+|obrigad\w pel\w`,
    },
    'meeting-missed': {
      certain: String.raw`(?:desculp\w*|lamento|perdao|peco desculpa)(?: \w+){0,10}? (?:perdi\w*|perder|falt\w+|nao (?:consegui|ter conseguido|pude|ter podido|poder))(?: \w+){0,6}? {mtg}|nao (?:compareceu|apareceu|entrou|conseguiu (?:entrar|participar))(?: \w+){0,4}|(?:ficamos|fiquei|estivemos) (?:\w+ )?(?:a sua espera|a espera|esperando|aguardando)|a (?:reuniao|chamada) nao (?:aconteceu|se realizou)`,
      unless: String.raw`(?:email|mensagem|sua ligacao)|se (?:voce|nos|o|a|for|houver)`,
    },
    'meeting-cancelled': {
      certain: String.raw`(?:cancelar|adiar|remarcar|reagendar|mover|alterar|desmarcar)(?: \w+){0,4}? {mtg}|{mtg}(?: \w+){0,4}? (?:cancelad\w|adiad\w|remarcad\w|reagendad\w)|nao (?:poderei|poderemos|posso|podemos|vou conseguir|consigo) (?:participar|comparecer|estar presente|entrar|ir)|surgiu (?:um|uma)(?: \w+){0,2}`,
      unless: String.raw`(?:pedido|contrato|assinatura|projeto)|se (?:voce|nos|o|a|for|houver)`,
    },
    'meeting-held': {
      certain: String.raw`obrigad\w (?:mais uma vez |novamente |a todos )?(?:pela|pelo|por) (?:\w+ ){0,5}?(?:{mtg}|tempo (?:hoje|ontem))|(?:foi um prazer|prazer em|gostei (?:muito )?d\w|foi otimo|foi bom) (?:\w+ )?(?:falar|conhec\w+|conversar|conversa|reunir)(?: \w+){0,4}|(?:apos|depois d\w|na sequencia d\w|conforme (?:falado|combinado|conversamos|falamos) n\w|como (?:falamos|combinamos|conversamos) n\w|n\w) (?:nossa|ultima|a nossa) (?:\w+ )?{mtg}(?: \w+){0,3}|(?:como|conforme) (?:falamos|combinamos|conversamos|combinado|falado) (?:ontem|hoje|por telefone|esta manha)|(?:falamos|conversamos|reunimos) (?:ontem|hoje|na semana passada|esta manha)`,
      unless: String.raw`(?:convite|pedido|link|agendar|marcar|confirmar)|amanha|proxim\w|antes d\w|seria|perdi\w*`,
    },
    'meeting-agreed': {
      certain: String.raw`(?:para mim |para nos )?(?:esta|fica|parece) (?:bem|bom|otimo|perfeito|confirmad\w)(?: \w+){0,4}|(?:confirmo|confirmamos|confirmad\w|combinad\w|agendad\w|marcad\w|aceite)(?: \w+){0,5}|ate (?:amanha|segunda|terca|quarta|quinta|sexta|la)|falamos (?:na|amanha|entao)(?: \w+){0,3}`,
      unless: String.raw`nao|(?:preco|proposta|contrato|orcamento)|esta bem para|conforme combinad\w|como combinad\w`,
    },
    'meeting-proposed': {
      certain: String.raw`(?:podemos|poderiamos|pode\w*|poderia\w*|que tal|proponho|propomos|gostaria\w*|sugiro|vamos|teria\w*|tem|quer)(?: \w+){0,8}? (?:{mtg}|falar|conversar|reunir|disponib\w+)|(?:agendar|marcar|combinar|organizar)(?: \w+){0,3} {mtg}|(?:quando|que dia|qual o melhor|que horas)(?: \w+){0,5} (?:disponi\w+|melhor|jeito|falar|horario|dia)`,
      unless: String.raw`obrigad\w pel\w|nao (?:posso|podemos|poderei)`,
    },
    'meeting-slot': {
      certain: String.raw`(?:da-lhe jeito|funciona|serve|fica bem|esta bem|convem|seria possivel)(?: \w+){0,4}|(?:estou|estamos|estaria|tenho) (?:\w+ )?(?:disponive\w+|livre\w*)|esta\w* disponive\w+|que tal(?: \w+){0,4}`,
      unless: String.raw`nao (?:estou|estamos|tenho|funciona)`,
    },
    'window-budget': {
      certain: String.raw`(?:orcamento\w*|ano fiscal|exercicio|verba\w*)(?: \w+){0,10}? (?:abre|abrira|comeca|inicia|disponive\w+|aprovad\w+|aprova|liberad\w+|sera|estara|esta|em|no|ate|para|apos|fecha)|(?:novo|proximo) (?:orcamento|ano fiscal|exercicio)`,
      unless: String.raw`seu orcamento|(?:enviar\w*|enviarei|mandar)(?: \w+){0,4} orcamento|(?:foi|foram)`,
    },
    'window-decision': {
      certain: String.raw`(?:decisao|decidir\w*|decidira|decidiremos|decide|decidimos|aprovacao|adjudicacao|escolha)(?: \w+){0,10}|(?:comite|conselho|direcao|diretoria|administracao)(?: \w+){0,6}? (?:decide\w*|decidira|reune|se reune|aprova\w*|vai decidir|avalia\w*)`,
      unless: String.raw`(?:decidimos|tomamos|foi tomada|ja decid\w+)|sua decisao|se (?:voce|nos|o|a|for|houver)`,
    },
    'person-joins': {
      certain: String.raw`(?:noss\w|meu|minha|o|a) (?:nov\w )?{title}(?: \w+){0,5}? (?:vai participar|participara|vai juntar-se|ira participar|estara|precisa aprovar|tem de aprovar|vai aprovar|vai assinar|quer)|(?:noss\w|meu|minha) nov\w {title}|(?:em copia|em cc)|(?:copio|incluo|adiciono|coloco)(?: \w+){0,6}? (?:copia|cc|conversa)`,
      unless: String.raw`nao|pode\w*|poderia\w*|se (?:voce|nos|o|a|for|houver)`,
    },
    'person-takes-over': {
      certain: String.raw`(?:vai assumir|assume|assumira|ficara responsavel|fica responsavel|vai tratar|tratara|vai substituir|substitui|substituira|passa a ser|dara seguimento|vai dar seguimento|vai acompanhar)(?: \w+){0,5}|(?:meu|minha|seu|sua) (?:sucessor\w*|substitut\w)|nov\w (?:contacto|contato|interlocutor\w*|pessoa de contacto)(?: \w+){0,4}`,
      unless: String.raw`(?:custos?|risco)|nao`,
    },
    'person-leaves': {
      certain: String.raw`(?:deixou|saiu d|vai deixar|sai d|deixei)\w* (?:a |da )?(?:empresa|companhia|equipa|equipe|funcao)|ja nao (?:trabalha|faz parte|esta|trabalho)(?: \w+){0,5}|nao (?:trabalha|faz parte|esta) mais(?: \w+){0,5}|(?:reformou-se|aposentou-se|aposentou)|licenca (?:de )?maternidade|ultimo dia (?:na|dele|dela)`,
      unless: String.raw`escritorio|se (?:voce|nos|o|a|for|houver)`,
    },
  },
} as const satisfies PhraseBook;
