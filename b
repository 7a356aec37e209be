1046  ai-disclosure/byline-is-a-tool (?-i:^(?:By |BY |Author: )?AI$) ['ai']
758 nonsimple ai-disclosure/byline-is-a-tool (?-i:^(?:By )?(?:[A-Z][a-z]+ ){1,3}AI$) ['ai']
682  desk-marks/figure-to-come \bX{3,8} X{3,8}\b ['x']
210  desk-marks/query [\[(](?:note to (?:editors?|desk|subs?|self)|query|todo|fixme|to do|eds?|subs?|desk)[:?][^ ['desk', 'ed', 'fixme', 'note to self', 'query', 'sub']
136  ai-residue/template-slot (?-i:\[(?:City|Location|Date|Time|Name|Full Name|First Name|Last Name|Author|Reporter|Byli ['[']
92 nonsimple ai-residue/opening-acknowledgement \bhere(?:'s| is| are) (?:a|an|the|my|your|one|some|two|three) (?:possible |potential |sugg ['here are ', 'here is ', "here's "]
28 nonsimple desk-marks/query [\[(]{1,2}(?:please )?(?:check|chk|confirm|verify|fact-?check|double-?check)(?! (?:out|her ['check', 'chk', 'confirm', 'verify']
26 nonsimple ai-disclosure/byline-is-a-tool ^(?:by |author: )?(?:admin|administrator|webmaster|wp[_-]admin|wpadmin|root user|author na ['admin', 'author name', 'editor_', 'guest author', 'root user', 
14 nonsimple ai-residue/editor-voice \bhere are (?:a few|two|three|four|five|some|several|\d) (?:more |other |additional |possi ['here are ']
12 nonsimple ai-residue/citation-stub (?:cite|image|navlist)?[iI]?turn\d{1,3}(?:search|news|file|image|view|fetch|academia|finan ['turn']
8 nonsimple ai-residue/opening-acknowledgement \bhere(?:'s| is) (?:a|an|the|your) (?:\w+ ){0,3}(?:template|outline|draft|breakdown|versio ['here is a ', 'here is an ', 'here is the ', 'here is your ',
6 nonsimple ai-residue/gaps-in-sources \b(?:is|are|was|were|has been|have been|remains?) (?:not |un)(?:widely |extensively |readi [' in accessible', ' in available', ' in current', ' in existing', ' i
4 nonsimple ai-residue/opening-acknowledgement \bhere(?:'s| is) (?:a|an|the|my) (?:[\w-]+ ){1,3}(?:version|draft|rewrite|edit|take) of (? ['here is a ', 'here is an ', 'here is my ', 'here is the ', "
2 nonsimple ai-residue/citation-stub \b[A-Z][\w.]{1,30}\+\d{1,2}(?:[A-Z][\w. ]{1,30}\+\d{1,2}){1,9}(?!\w) ['+']
2 nonsimple ai-disclosure/byline-is-a-tool ^(?:by |author: )?(?:perplexity|claude|gemini|grok|deepseek|mistral|llama|bard)(?: (?:ai|p ['bard', 'claude', 'deepseek', 'gemini', 'grok', 'llama']
2 nonsimple ai-disclosure/byline-is-a-tool ^(?:by |author: )?(?:(?:an? |our |the )?(?:(?:\w+ ){0,2}ai (?:writer|bot|assistant|reporte ['ai assistant', 'ai author', 'ai bot', 'ai desk', 'ai generated',
2 nonsimple desk-marks/to-come [\[({]{1,2}(?:[\w-]+ ){0,4}(?:quotes?|comment|response|reaction|pics?|picture|photo|captio [' to come', ' to follow']
