// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE.
// SHA-256 of token_pairs.tsv: cb0705ebe50f5bac1eed397f503887e43134f483e5b08c7707302a00088b976a
// SHA-256 of people_ar_la.tsv: 8bbeef444077513553005ad41eef879c43c9bfb6bac1121793a821c18927ddec
// SHA-256 of dev.jsonl: b7a98443846baf7f27f0752dce89e6efd9415c555b12eea900bef22deb1170c9
// swift-format-ignore-file

extension LearnedTables {
    static let lettersArabicLatin: StaticString = #"""
S |a59 ab142 ac155 ad132 ag167 ah138 al107 am123 an154 ap151 ar126 as130 at166 aw154 ay135 az159 b139 be152 c125 ch113 cz148 d118 ds135 dz162 e60 ed135 eh142 ej144 ek163 el114 en102 er127 es117 et169 ew157 g120 ge164 gh112 go142 h93 ha122 he127 hi128 ho139 hu156 i80 ic147 id112 ig157 in137 is143 iy164 j121 je153 jo150 js125 k131 ke174 ki165 l118 la145 le123 li149 ll112 lt134 m147 ma143 n125 ne124 ng149 o86 oo155 or141 os131 ou79 ov102 q166 qu158 r119 ra146 re132 ri152 ro131 ru172 s92 se142 sz148 t118 th137 ti158 to162 ts126 tu162 u86 ug143 uk174 ul112 un160 ur116 us109 ut134 v140 va130 w137 wa137 we145 wo139 x152 xi162 y105 ye150 yi154 yn150 yy109 z130 za160 ze137 zs139 zy160
S $|a$147 c$147 d$104 e$66 h$117 i$174 j$137 n$130 s$90 t$101 x$119 y$143 z$143 $28
S ^|^27 ^b104 ^c154 ^d157 ^g158 ^k117 ^l117 ^s91 ^t145 ^w119 ^z141
S ^ا|^62 ^a64 ^e75 ^i79 ^o100 ^u122
S ^ب|^160 ^b54 ^p68 ^v137
S ^ت|^t69
S ^ث|^s109 ^t126
S ^ج|^c111 ^d153 ^g79 ^j67 ^y139 ^z117
S ^ح|^h74
S ^خ|^c142 ^g128 ^j122 ^k130 ^x128
S ^د|^d70
S ^ذ|^d134 ^z115
S ^ر|^r74
S ^ز|^x127 ^z75
S ^س|^c125 ^s55
S ^ش|^c147 ^s95 ^x128
S ^ص|^s73 ^z142
S ^ض|^d126 ^z153
S ^ط|^d151 ^t83
S ^ظ|^d152 ^z115
S ^ع|^106 ^a52 ^e93 ^i99 ^o87 ^u110
S ^غ|^g75 ^q142
S ^ف|^f61 ^p136 ^v80 ^w96
S ^ق|^c132 ^g105 ^k98 ^q99
S ^ك|^c71 ^g121 ^k61 ^q140
S ^ل|^l85
S ^م|^m51
S ^ن|^n64
S ^ه|^h65
S ^و|^v102 ^w78
S ^ي|^j100 ^y72
S ^پ|^p82
S ^چ|^c135
S ^ژ|^j123 ^z156
S ^گ|^g95
S ا|102 a45 ac116 ad175 ag120 ah103 ak178 al138 an124 ar117 as118 at124 av130 aw125 ay148 ba135 da166 e84 ed151 en154 gh157 h119 ha103 i104 is120 it145 ix128 j160 ja121 jo157 ka150 la133 le151 na140 o105 or144 ou114 r162 ra124 u99 uc154 um128 ut171 va145 w161 wa148 y123 ya116 ye141 za157
S ا$|a$57
S اب|a154 ab72 ap97 av141 b157 be113 bi111 eb114 ib87 up133
S ات|a146 ac142 at75 et165 ti149
S اث|ac147 as130 az143
S اج|ag99 aj85 az141 dj133 ej119 j175 ji140 jj174
S اح|ah67 eh160
S اخ|ag144 ax141
S اد|a158 ad70 at142 da160 de95 di104 ed123 id119
S اذ|ad125 az112
S ار|ar56 er133 ra135 re118 ri111 rk149
S از|145 as125 az81 z148 ze132
S اس|a154 ac146 as73 es94 is89 os112 s158 ss146 us122
S اش|as106 ch120 sh123
S اص|ac139 as98 c150 ci160 s148 se138 si120 ss119
S اض|ad99 az111
S اط|174 at86 te110 ti117
S اظ|ad158 az105
S اع|a101 ae115 ai132
S اغ|ag92 gg171
S اف|af86 av87 aw119 ef163
S اق|ac138 ag127 ak125 aq110 gh155 iq119 ki155 qe158 qi129
S اك|ac104 ag128 ak76 aq141 c105 cc112 cg158 ch153 ci142 ck122 cq146 ke140 ki159
S ال|61 ad155 al50 ar139 d153 du173 e125 ed88 el63 en123 er97 es105 et126 ez141 i161 il118 l101 la117 le146 li161 ll159 na150 ol89 or142 u151 ud101 ul70 un144 ur111 us131 z165 ze128 zi158
S ام|am61 em101 m176 me106 mi146 om138 um132
S ان|144 a137 am142 an50 en100 in104 n131 ne129 nn149 no158 nt143 on121 un112
S اه|ah74 hi159
S او|141 a174 au150 av96 aw84 o87 od175 oh131 op158 ot162 ou113 ov141 ow103 u116 uy142 va160
S اي|125 a94 ae137 ai168 aj106 ay78 e119 ei97 ej141 em140 es138 ey115 gh117 i84 ig161 ij134 in149 is139 je148 ra131 y97 ye108
S اپ|ap129
S ب|160 ab79 b61 ba74 bb78 be78 bi106 bo107 bu101 d161 e155 eb89 ep140 f158 ib96 ip154 ob107 p92 pe104 po136 pp93 t159 ub95 up141 v137 ve170 yp138
S ب$|b$77 p$116
S با|a161 ab157 b162 ba72 bb162 be122 bo141 pa92 pi142 va130
S بت|pt144
S بح|bh137
S بد|b144 bd62
S بر|br84 pr130
S بس|ps125
S بع|ab142 bi125 v159
S بل|le158 pl136
S بن|139
S بو|bo84 bu81 po93 pu109 us159
S بي|ba128 be83 bi75 bj134 bu135 by125 ib159 pe91 pi96 py164 ub135 ve131 vi129
S ت|150 a159 at87 c152 ch156 cz144 d126 dt114 et101 it112 ja162 n159 ot148 s150 t64 ta88 te85 th95 ti97 to116 ts110 tt73 tu122 ut123
S ت$|t$71
S تا|150 a171 da142 ta75 te122 to129 tu175
S تح|th105
S تر|tr110
S تز|tz102 z136 ze146 zz124
S تس|c105 cz134 dz149 ec152 t124 ts95 tz114 ut162 z110 ze141 zu160 zz123
S تش|149 c74 cc109 ce129 ch75 ci124 cs115 cz110 dz148 h158 ic121 ig158 j138 k141 q136 qi158 s158 sc155 sj158 sz158 t141 tj127 ts126 tx122 tz144 u162 x152 z144 zh127
S ته|t136 te136
S تو|ta147 to72 tt137 tu100
S تي|t134 te84 ti78 ty119
S ث|c156 d158 es138 et162 is122 ot160 s126 sa108 se157 si151 so133 t121 th74 ut168 z153
S ث$|s$129 z$140
S ثا|i133 sa123 za131
S ثي|ci128 si135
S ج|165 ag106 aj85 c117 ce120 ch107 ci130 d148 dg135 dj82 ds134 dz104 ec130 eg125 ej128 ez165 g86 ga103 ge82 gg104 gh128 gi106 go153 gu102 gy158 h152 i152 ig144 ij115 j79 ja80 je94 ji101 jj95 jo126 ju105 kh149 oj106 q136 rg161 s157 sh129 t153 uj117 x149 xh155 y134 z121 ze137 zh110 zs126
S ج$|g$117 j$112
S جا|ca131 ga97 ja86 jj173 oj139 uj131 za157
S جت|jt138
S جد|gd117 jd140 je158
S جذ|jz138
S جر|gr144
S جع|ja114
S جل|gl136
S جم|m159
S جن|gn158
S جه|ce143 ja139 je146
S جو|co147 cu132 go99 gu102 gw138 jo95 ju106 kw146 qu151 yo142 zu172
S جي|ce136 ci119 dj152 dz142 eg148 ge93 gi90 gu164 gy136 he138 j149 ja143 je105 ji85 ze139 zi124 zy150
S ح|157 a137 ah72 aj141 ch123 eh85 h76 ha59 he107 hi113 ho84 hu83 ih104 j153 oh87 uh110
S ح$|h$95
S حا|ha87
S حس|hs106
S حط|ht120
S حق|ak160
S حم|am153 hm75 m159 me153
S حه|ha155
S حي|ah155 hi101 hy140
S خ|ak138 ax141 c157 ch94 g139 ge150 h128 ha139 ho159 hu142 k125 kh59 uk149 ux149 x151
S خا|ha116 ja114 xa131
S خت|ht150
S خر|hr144
S خش|ch158
S خو|hu142 jo114 ju118 kh111 u158 xo147
S خي|ge121 je130 ji150
S د|150 a172 ad75 d55 da90 dd84 de75 di105 do106 du115 ed77 g131 id86 n149 od104 t131 ud123 z156
S د$|d$51 t$120 $147
S دا|da77 de125 do126 du123
S دج|dz131 ge149
S در|de163 dr103
S دز|zu134
S ده|da139 de126 dh123
S دو|do79 du100 dw153
S دي|d126 da113 de81 di64 dy121
S دپ|dp129
S ذ|ad129 az114 d132 de157 dh103 ed137 th104 uz155 z138 za111 ze128
S ذا|za140
S ذر|zr136
S ذو|dh159 z113 zo145
S ذي|az161 di129
S ر|ar59 b159 e148 er59 hr128 i172 ir89 l178 or85 r51 ra67 rd136 re78 rg149 ri93 ro96 rr77 rs136 ru104 ur86
S ر$|r$57
S را|ar134 r153 ra62 re120 ro129 rr157 ru118 ur164
S رب|rb121 rp170
S رت|rt99 t147 te169
S رث|rs120
S رج|j149 rg107
S رخ|rg146
S رد|rd116
S رز|rs140 rz116
S رس|rs164
S رع|re154
S رغ|rg97 rj147
S رف|rf146
S رق|rg131
S رك|k158 rc153 rg142 rk118
S رم|ma152
S رن|rn154
S ره|ra144 re146
S رو|or145 r106 ra113 ro70 ru84 rv147 rw145 ur150
S ري|ar158 er132 ir137 r128 ra111 re76 ri60 ry88
S رپ|rp149
S رچ|rj153
S رگ|er160 rg127
S ز|158 a157 az93 c152 cz125 d161 es116 ez112 is138 iz105 j143 o144 oz118 r158 s111 sa173 se106 si141 ss118 sw141 us145 uz128 z71 za86 ze90 zh136 zi120 zo117 zu106 zy172 zz87
S ز$|s$80 z$75
S زا|sa109 za74 ze145 zz135
S زج|zc149
S زع|za126
S زق|zk121
S زه|za121 ze120 zh121
S زو|sw142 u160 zo104 zu101
S زي|az168 ci135 e162 is158 iz160 se122 si116 z167 za117 ze105 zi76 zy116
S س|167 a164 as97 c118 ce88 ci116 e154 es95 i151 is101 n162 ns147 os98 s63 sa75 sc146 se76 si92 so97 ss59 st140 su91 sz99 t140 ts141 tz143 u160 us98 x139 z125
S س$|s$64 x$129 z$125 $126
S سا|ce127 sa88 za132
S سب|sp100
S ست|st70 xt149
S سط|st139
S سع|as102 es161 sa78 so147 ss134
S سف|su159
S سك|sc105 sk80
S سل|sl115
S سم|sm112
S سو|s166 so82 su84 sw133 u130 zo153 zu170
S سي|ce92 ci85 cj142 cy107 e153 is142 se94 si88 ss149 sy133 xe160 ze147 zi132
S سگ|sg123
S ش|157 as147 c126 cc145 ch62 ci134 cs130 cz144 e163 es139 is137 ix132 j154 k136 qu157 s100 sc124 se151 sh53 si141 sj118 sz106 tx158 us138 x150 z147
S ش$|c$150 s$124 z$150
S شا|ch141 sh135 xa159
S شب|sp134
S شت|sh159 st101
S شك|sk123 xk149
S شه|sh135
S شو|xo152 xu140
S شي|cc156 ce123 ch135 ci115 he150 hi160 ji145 se175 sh176 si104 ti141 xi129 zi140
S ص|as92 c153 ca177 ce105 ci129 es124 is124 os100 s87 sa81 se101 si102 so113 ss83 su127 us113 z132
S ص$|s$166
S صا|sa93
S صب|sb129
S صر|sr103
S صط|st104
S صف|sf113
S صل|sl154
S صو|so130 su141
S صي|ci138 si146
S ض|ad95 az100 d104 da113 de135 dh90 di134 ed104 ez86 id114 od127 ud129 z134 za116 zi143
S ض$|d$110
S ضا|da109 za101
S ضل|zl116
S ضه|da150
S ضو|dw138 zv124
S ضي|dh168 di113 zi106
S ط|at95 d136 et123 it124 ot104 t86 ta84 te125 ti126 to120 tt92 tu121 ut113
S ط$|t$111
S طا|da128 ta86 tt145
S طر|tr120
S طف|tf120
S طو|to108
S طي|at141 ti98
S ظ|ad134 az106 d128 dh101 ez111 h161 iz116 z118 za106 ze108 zi124 zo122
S ظ$|d$120 z$113
S ظا|za128
S ظم|zm150
S ظه|da153 zh120
S ظي|zi140
S ع|105 a70 aa91 ab155 ae143 aw155 ay144 c159 e97 eh128 ei144 ez172 h131 i117 iz144 o114 oa115 oe130 ou106 u118 ua110 y140
S ع$|e$117 h$120 i$153 $154
S عا|159 a93 ou161 ua112
S عب|ab93 eb128 ob128 ub124
S عت|at105 ot115 ta142 te126 ti139 ut152
S عث|os136 ot141 us117
S عج|aj119 ij130 j126
S عد|ad106
S عذ|az138
S عر|ar112 er139 ir128 ra155
S عز|az86 ez114 zz132
S عص|as116 es131 is132 ss145
S عط|at120 tt151
S عظ|ad149 az108 ez136 za117
S عف|af102
S عق|ac117 ag124 ak120 aq108 k158 ok133 uq134
S عل|a121 al81 el143 l147 ol150
S عم|am107 em112 im101 ma150 om94 um118
S عه|a142 ia158
S عو|au155 aw108 o139 oo145 ou105 ow141 wa166
S عي|ae134 ai92 ay124 e118 ee104 ei98 i89 ya159
S غ|ag160 c149 d158 e158 eg127 er154 g87 ga129 ge111 gg106 gh68 gi152 go148 gu98 h133 ig153 j127 k146 og149 q128 qo149 r131 ug127
S غ$|g$94 h$145 q$174
S غا|a158 ga88 ka137 qa142
S غر|gr113
S غز|az152 ez160
S غل|gl134
S غن|gn146
S غو|go88 gu92 ho173 jo146 qu141
S غي|ge118 gi134 gu134 hi154 ig158
S ف|153 af81 av177 b142 ef89 ev102 ew120 f71 fa76 fe96 ff85 fi115 fo170 fu146 g162 gh128 if107 li154 of115 ov128 ow150 p141 pf129 ph90 u131 uf101 v95 va140 ve96 vi116 w119 we134 wi160 wo158
S ف$|f$74 v$103 w$110
S فا|fa91 fe139 if129 v146 va83 vi133 wa119 we122
S فت|ft105 uf159
S فر|f159 fr108 vr150
S فس|ws136
S فش|fs176
S فص|fs123
S فض|fz116
S فظ|fi161
S فع|af152 fa148 fe128 fi128 if151
S فه|fa142
S فو|fo114 fu110 hu132 vo100 vu144 wo177
S في|163 af139 ef152 ev150 ew158 fa110 fe119 fi79 tf153 v133 ve90 vi75 vy119 we128 wi107
S ق|a158 ac129 ag127 ak108 aq95 c127 ca142 co128 eg146 ek107 eq134 g103 ga118 gg122 gh77 go131 gu97 ic147 ik113 iq96 k93 ka94 ke126 ki153 kk111 ko121 ku157 og140 ok114 oq126 q94 qa89 qe136 qi118 qo118 qq113 qu92 ug142 uk129 uq115
S ق$|c$130 g$121 k$83 q$85
S قا|ca132 ga108 gu127 ka90 qa93
S قب|kb157 qb107
S قر|gr143
S قص|ks134 qs127
S قط|kt145
S قع|qa137
S قه|ka161
S قو|co133 go147 qv145
S قي|ki102 ky150 qi112 qu159
S ك|ac153 ak81 c90 ca133 cc99 ch89 ck79 co139 cq127 eg133 ek93 ey138 g111 ga123 ge133 gg132 gi145 go127 gu113 ic121 ik93 jk137 k68 ka84 ke90 kh137 ki104 kk96 ko129 ku113 kw153 ky165 ok109 q130 qu97 qv149 uk110
S ك$|c$106 k$80 q$145
S كا|a158 ca85 cu131 ga124 k155 ka74 ko126
S كب|kb153
S كت|ct125 kt165
S كج|kc169
S كر|cr120 gr132 kr107
S كز|cz134 x136
S كس|ax146 ex107 gs136 ix142 ks131 kx159 ox175 ux138 x94 xe123 xi154 xx144
S كغ|cg141
S كف|qu144 qv133
S كل|cl115
S كه|ck158 ke117 kh157
S كو|ck159 co80 cu99 go132 gu126 ka134 ko74 ku90 kw146 o158 ou158 qu99
S كي|ek160 g132 gi116 ke91 ki78 kk167 ky133 qi136 qu134
S كپ|kp163
S ل|146 al68 ch144 el74 er155 gl122 hl131 i130 il90 l52 la75 le75 li100 lj130 ll65 lo111 lu145 ly149 o160 ol90 r152 sh141 ul91
S ل$|l$71
S لا|157 l161 la70 le109 li148 ol159 ul157
S لب|b148 ba176 lb140 po141
S لث|ii133
S لج|ja147 je127
S لح|ha162 lh114
S لخ|ha165 lk149
S لد|dd117 ld141
S لذ|dh150
S لر|ra167 rr142
S لز|za171 zo120 zu152 zz121
S لس|ls157 ss126
S لش|ch128
S لص|ls175 sa167 se140 ss127
S لط|at127 lt133 t151 ta124 tt145
S لع|123 al152 el151 l127 la89 lo110
S لغ|gh176 lg177
S لف|lf119 lv138
S لق|ga130 go144 ka118 ko145 lk148 lq125
S لك|ik159 lg170 lk154
S لم|lm127
S لن|na147 nn127
S له|ah141 la162
S لو|159 le117 lo80 lu91 lw138 ol172 ou147 ul159
S لي|el138 gl152 il140 l132 la112 le79 li63 lj113 ll139 ly94
S م|am65 c160 em77 hm136 im84 m58 ma61 me63 mi101 mm77 mo68 mp136 mu81 n129 om101 um97
S م$|m$65
S ما|m146 ma64 mc131 me137 om157
S مب|mb121 mp101
S مح|ma147
S مر|mr177
S مز|mz106
S مع|am131 im135 ma107 mo116 mu128 um157
S مك|mc176
S من|ma159
S مه|ma145 me140
S مو|mo83 mu100 om149
S مي|im173 m169 ma131 me102 mi68 my130
S ن|144 an69 d153 en73 gn120 h158 hn130 in86 j174 m134 n59 na78 nc127 nd137 ne67 ng134 ni97 nn74 no128 ns130 nt149 nu128 ny144 on101 ov158 r146 ss150 t156 um166 un94 y159 yn136
S ن$|e$163 n$51 $141
S نا|a151 n149 na70 ne136
S نب|mb123
S نت|en157 nt94
S نج|gg148 nc139 ng91 nj117
S ند|en158 nd77 un158
S نز|ns125 nz137
S نس|nc116 ns127
S نش|ch163 nc148
S نص|nc177 ns91
S نط|nt165
S نع|na125 ne119 nu168
S نغ|g144 ng80
S نق|cc150 ng124
S نك|nc149 ng130 nk115
S نو|no86 nu117
S ني|159 en141 gn110 in138 n116 na150 ne89 ni71 nj146 ny124
S نپ|np141
S نگ|an158 ng100
S ه|136 a135 ah64 at124 b143 bo162 ch158 d175 e130 eh69 er149 et155 f156 g138 h77 ha80 he89 hi86 ho111 hu109 ih110 j137 oh97 p158 r159 uh108 ux155 x157 y164 ya167 ye146
S ه$|a$56 e$86 h$77 i$135 o$127 s$123 t$107 $101
S ها|ah169 e126 h128 ha72 he99 ho126 hu132 ih125
S هد|dh118 hd139
S هر|hr100
S هش|ch161
S هو|ho92 hu102 u155 wo148 xu150
S هي|ha135 he111 hi78 hu136 uh155
S هچ|ec146
S و|115 a118 al125 au85 av89 aw78 ch158 co158 d144 e114 ed136 er161 ev138 ew114 gu161 h139 ho108 hu120 i124 jo130 ju136 l124 lo124 lu142 ng138 no149 o63 oc143 og126 oh101 ol142 om169 on166 oo74 op165 or146 os134 ot123 ou50 ov115 ow89 oz153 p158 ro146 to149 u65 uc136 ud121 ug128 uh120 uj157 uk152 ul134 un138 ur123 us116 ut146 uw113 ux118 uy172 uz170 v105 va91 ve117 vi140 vo128 w84 wa77 we108 wh148 wi109 wo110 wu129 ww111 y126 yo126 yu144 zu137
S و$|o$66 u$94 $141
S وا|143 aw151 ha139 oi113 v138 va99 w125 wa75 wo133
S وب|ob104 op97 ub95 up105
S وت|at137 ot96 t137 te139 ti159 ut94
S وث|us138 vo145 wt145
S وج|dj159 gu158 oc145 og112 oj127 oz131 uc159 ug109 uj120 uz150
S وح|uh144
S وخ|oj146 uj147
S ود|de168 od98 oy135 ud86
S وذ|ud156 uz148
S ور|ar136 er128 oo167 or68 r144 ro141 ur76
S وز|o153 os103 oz101 us112 uz105
S وس|133 e161 j149 os87 s140 uc155 us79 y149
S وش|ch157 os106 uc141 us113
S وط|ut129
S وع|hu133 ou129 u132
S وغ|ga158 gu149 og102 ug105
S وف|163 ev123 ew136 fe153 of113 ov73 ow98 uf107 uv125 v130 w167 wf150 ws158
S وق|oc137 oq151 ug146 uk139 uq128
S وك|ec144 k151 ke149 oc120 ok95 uc117 uk90
S ول|l144 ll122 ol78 ul88
S وم|m144 mp160 om96 um91
S ون|164 en126 ho161 no148 on68 un82
S وه|o136 oh112 ou161 uh130 wa147
S وو|wo141
S وي|163 av166 eu121 oj113 ou165 ow150 oy102 u122 ue130 uj127 uw138 uy130 v157 ve105 vi90 vo155 w167 wa103 we95 wi87 wy113
S وپ|op135
S وڤ|ov125 ow141
S ي|94 a97 ai78 ay81 c153 di147 e59 ea156 ec137 ee73 eg144 eh115 ei77 ej110 el121 en130 ep137 er104 es113 et138 ew152 ey83 ez144 gg152 h131 he113 hi106 hy139 i47 ic138 id163 ie96 ig129 ij101 il144 in142 ip141 is130 it150 iy86 j98 je103 ji163 jo139 js152 ki161 l155 le114 li121 ll112 ly140 n146 ne122 ni124 ny173 o121 re109 ri115 ry147 s154 t158 u113 w149 we133 wi135 y69 ya103 ye80 yi111 yo155 yy94 z143 ze150 zi143 zy139
S ي$|a$79 e$96 i$43 j$148 y$62 $118
S يا|a144 ay161 ia112 iy178 ja94 y146 ya72 ye119
S يب|bi147 eb111 ep107 ib87 ip108
S يت|at133 e160 et88 i168 it84 te130 tt132
S يث|162 et149 ez134 it133 iz144 ys172 yt147
S يج|eg110 ej176 ez134 g155 gg165 ig108 ij111
S يح|ih114 ya165
S يخ|ej116
S يد|a158 da147 de161 e161 ed93 id75 jd155 yd118
S ير|er70 ir71 r150 re147 ro155 rr167 ur113 yr138
S يز|az159 e151 es109 ez104 i148 is102 iz83 ys165 z153 ze140 zi136
S يس|ce134 ci149 es90 ez131 ic128 is85 sz146 ys136
S يش|ch163 es122 ic129 is106
S يص|is137 yc116
S يض|id133
S يط|it125
S يظ|id128
S يع|ay138 i107 ie124 ih143 mi170 ya143
S يغ|eg101 eq145 ge153 gg159 gu146 gw154 ig100
S يف|158 av117 ef118 ev83 ew118 ff156 i147 if81 iv100 v153 ve126 vi147
S يق|ic134 ig126 ik115 iq121
S يك|cc149 ch161 ck132 ec114 eg135 ek95 ex144 ic101 ig158 ik90 ix146 jk147 k138 ke113 yk147
S يل|el74 i171 il72 l138 le138 li138 ll124 ly141 yl123
S يم|em95 im71 m149 me143 ym125
S ين|en73 in62 n151 ne133 ni132 yn119
S يه|162 ay154 e111 eh135 er103 et109 ih155 je133 ya155
S يو|e141 eo149 eu148 ew104 ho115 io127 jo102 ju104 o121 ou153 u103 ue137 ui135 uy138 yo92 yu93
S يي|e124 i116 je132 ya103
S يپ|ip113
S يژ|ij124
S يگ|ig115
S پ|ep115 p99 pa108 pe127 po104
S پا|pa120
S پو|po130 pu114
S پي|pi141
S چ|c131 ch85 dj135 dz127 ge136 j144 s153
S چا|ch159
S چه|ch152
S چو|jo158
S ژ|ej117 g149 j145 ja123 oj135 z165 zh110
S ژا|ja110
S ژه|je159
S ژي|ji133
S ژگ|jg141
S ڤ|g168 v143 w157
S ڤي|vi146
S گ|ag139 c159 eg108 g103 ga109 ge129 gh124 gi128 go108 gu109 ig129 k143 q147 ug131
S گ$|g$113
S گا|ga119
S گر|go140 gu138
S گه|gh173
S گو|g161 go118 gu131 gv155 ko145
S گي|ge126 gi103 ki141
F .|ا19 ب30 ت42 ث69 ج39 ح39 خ46 د42 ذ79 ر38 ز49 س32 ش40 ص51 ض80 ط57 ظ83 ع31 غ48 ف36 ق54 ك34 ل43 م26 ن38 ه41 و49 ي45 پ63 چ73 گ69
F ا|.27 ا79 ب38 ت43 ث74 ج51 ح42 خ66 د35 ذ80 ر29 ز49 س36 ش49 ص59 ض67 ط60 ظ73 ع58 غ58 ف47 ق58 ك43 ل18 م33 ن23 ه45 و38 ي33
F ب|.29 ا20 ت51 ث85 ج74 ح59 خ60 د24 ر25 ز67 س52 ش51 ص79 ط65 ع64 غ77 ف77 ق74 ك51 ل37 م83 ن44 ه41 و22 ي19 گ87
F ت|.21 ا22 ب56 ت82 ج70 ح54 خ72 د74 ر30 ز49 س36 ش24 ص71 ض77 ظ80 ع76 غ77 ف62 ق64 ك53 ل50 م47 ن46 ه49 و22 ي21 گ84
F ث|.19 ا19 ب63 ج85 د85 ر27 س65 ع85 غ72 ف70 ق58 ك67 ل51 م22 ن42 ه55 و28 ي19
F ج|.29 ا20 ب40 ت52 ج80 ح67 د38 ر33 ز58 س54 ش86 ع46 غ86 ف58 ك66 ل35 م32 ن43 ه40 و21 ي17
F ح|.30 ا30 ب43 ت60 ج50 د47 ذ85 ر44 ز69 س21 ش66 ص65 ض83 ط65 ف54 ق53 ك56 ل44 م10 ن47 ه54 و49 ي29
F خ|.37 ا12 ب59 ت33 ج73 د42 ذ86 ر35 ز53 س47 ش43 ص63 ض44 ط47 ع75 ف58 ك86 ل25 م42 ن51 ه59 و26 ي27 چ82
F د|.12 ا20 ب62 ت70 ج61 ح71 خ73 د82 ر32 ز59 س57 ش77 ع69 غ73 ف68 ق57 ك67 ل46 م55 ن49 ه38 و31 ي19 پ83
F ذ|.33 ا27 ب32 ح72 ر17 ف72 ق72 ك35 ل33 م72 ن46 ه40 و23 ي17
F ر|.18 ا22 ب45 ت42 ث68 ج47 ح46 خ65 د42 ر86 ز47 س44 ش48 ص83 ض50 ط81 ع66 غ55 ف48 ق56 ك45 ل54 م44 ن44 ه45 و26 ي17 پ87 گ74
F ز|.17 ا19 ب48 ت60 ج69 ح73 خ88 د53 ر42 س80 ش76 ع55 غ59 ف58 ق55 ك45 ل49 م43 ن42 ه32 و29 ي16 گ77
F س|.20 ا25 ب47 ت30 ج68 ح62 خ76 د60 ر41 ز82 س88 ط69 ع35 ف43 ق76 ك37 ل33 م34 ن32 ه53 و28 ي19 پ75 گ83
F ش|.21 ا20 ب47 ت44 ج66 ح65 خ79 د48 ذ84 ر32 س80 ط77 ع48 غ87 ف46 ق60 ك41 ل50 م37 ن44 ه36 و29 ي15 گ82
F ص|.42 ا17 ب32 ح55 خ73 د33 ر22 ص82 ط38 ع57 غ45 ف30 ق51 ل27 م39 ن55 ه52 و27 ي31
F ض|.24 ا10 ب56 ج88 ح59 د72 ر31 ع80 ف88 ل25 م58 ن60 ه48 و31 ي20
F ط|.32 ا15 ب39 ح54 خ87 ر32 س68 ش67 ع58 غ77 ف27 ق66 ل34 م31 ن48 ه36 و30 ي20
F ظ|.20 ا28 ب78 ت78 ر28 ع78 ف28 ل48 م16 ن52 ه24 و41 ي24
F ع|.44 ا29 ب16 ت48 ث56 ج57 د36 ذ80 ر40 ز35 س55 ش59 ص54 ض85 ط50 ظ58 ف48 ق50 ك65 ل22 م30 ن54 ه52 و35 ي25
F غ|.23 ا18 ب47 ت54 ج73 د52 ر25 ز43 س47 ش70 ص72 ض69 ط74 ف48 ك77 ل31 م50 ن36 ه58 و20 ي25
F ف|.20 ا20 ب85 ت40 ج79 ح87 خ65 د63 ر24 ز65 س49 ش59 ص72 ض52 ط71 ظ63 ع60 غ79 ق58 ك60 ل42 م74 ن49 ه41 و29 ي16
F ق|.16 ا18 ب38 ت53 ج67 ح58 د37 ذ70 ر29 ز58 س55 ش63 ص47 ض77 ط49 ع59 ف64 ق74 ل41 م45 ن46 ه45 و33 ي22 پ78
F ك|.25 ا18 ب50 ت49 ث85 ج72 ح72 د66 ر26 ز66 س39 ش58 ع70 غ80 ف62 ك86 ل37 م44 ن45 ه51 و18 ي20 پ86
F ل|.24 ا24 ب42 ت51 ث72 ج50 ح40 خ54 د36 ذ87 ر42 ز52 س42 ش49 ص55 ض86 ط51 ظ85 ع39 غ57 ف46 ق48 ك44 ل41 م34 ن49 ه36 و31 ي18
F م|.24 ا20 ب46 ت56 ج51 ح29 خ64 د25 ر34 ز54 س48 ش57 ص56 ض71 ط67 ظ76 ع50 غ70 ف67 ق62 ك56 ل46 م74 ن36 ه37 و29 ي22
F ن|.12 ا26 ب50 ت42 ث78 ج43 ح79 خ80 د33 ذ77 ر53 ز49 س40 ش58 ص49 ض87 ط72 ظ73 ع56 غ44 ف60 ق66 ك46 ل67 م60 ن72 ه45 و31 ي21 پ82 ژ75 گ60
F ه|.9 ا22 ب53 ت60 ج68 د37 ذ79 ر30 ز60 س70 ش54 ف86 ق79 ك74 ل50 م46 ن44 ه70 و33 ي24
F و|.24 ا32 ب39 ت40 ث65 ج50 ح57 خ67 د34 ذ87 ر24 ز44 س31 ش43 ص77 ض71 ط72 ظ83 ع62 غ55 ف34 ق56 ك40 ل31 م39 ن26 ه49 و55 ي29 پ85 چ72
F ي|.14 ا31 ب45 ت38 ث68 ج56 ح62 خ68 د34 ر31 ز46 س38 ش51 ص71 ض82 ط77 ظ86 ع64 غ59 ف42 ق59 ك42 ل32 م35 ن26 ه46 و37 ي48 پ83 گ81
F پ|.58 ا22 ت51 خ72 د51 ذ72 ر19 ز54 س58 ش60 ط65 ق80 ك65 ل50 ن37 ه38 و13 ي23 پ72 ژ47 گ58
F چ|.25 ا26 ت36 ح52 خ72 ر46 ز72 ش50 غ60 ف64 ق72 ك41 ل50 م48 ن37 ه23 و15 ي21 پ72 گ60
F ژ|.54 ا9 د36 م32 ن22 ه36 و32 ي25 گ38
F گ|.24 ا25 ب80 ت56 ج43 د54 ذ72 ر22 ز60 س46 ش56 ف68 ك80 ل23 م68 ن40 ه42 و25 ي18 پ72 چ72 گ80
F ڤ|.7 ا22 ب85 ت85 ث85 ج85 ح85 خ85 د85 ذ85 ر35 ز85 س40 ش85 ص85 ض85 ط85 ظ85 ع85 غ85 ف85 ق85 ك85 ل85 م85 ن85 ه85 و40 ي22 پ85 چ85 ژ85 گ85 ڤ85
G .|a21 b32 c40 d40 e41 f40 g39 h32 i46 j43 k33 l42 m26 n38 o48 p44 q63 r37 s27 t39 u63 v52 w50 x85 y47 z46
G a|.26 a51 b33 c51 d32 e55 f48 g50 h31 i40 j51 k43 l26 m29 n25 o57 p67 q62 r27 s33 t39 u54 v54 w49 x86 y45 z44
G b|.30 a16 b41 c86 d24 e23 g86 h56 i26 j73 k75 l49 n65 o27 r31 s64 t64 u34 w87 y56 z77
G c|.30 a25 c44 d75 e31 f81 g72 h10 i31 j87 k33 l44 m77 n73 o28 p84 q65 r45 s59 t60 u44 v85 y58 z56
G d|.13 a23 b74 d42 e24 f79 g67 h45 i22 j47 k71 l59 m65 n63 o33 p83 r41 s60 t70 u34 v79 w67 y53 z57
G e|.25 a52 b45 c53 d27 e38 f49 g50 h35 i35 j58 k47 l24 m36 n28 o58 p61 q73 r22 s34 t42 u60 v48 w62 x72 y45 z45
G f|.21 a12 d70 e28 f38 g85 i23 j87 k68 l49 m70 n67 o34 q82 r34 s51 t46 u42 w74 y61 z60
G g|.28 a21 b65 c81 d57 e25 f76 g49 h18 i29 j75 k77 l43 m62 n47 o27 r36 s53 t59 u28 v79 w66 y57 z81
G h|.24 a11 b60 c76 d51 e28 f73 g76 h73 i24 j77 k65 l54 m31 n57 o32 p87 r40 s52 t52 u39 v76 w69 y57 z71
G i|.14 a33 b42 c39 d33 e40 f47 g51 h53 i71 j58 k43 l34 m33 n25 o49 p63 q57 r33 s34 t43 u60 v60 w75 x81 y55 z46
G j|.33 a10 b66 c82 d50 e25 f83 g80 h64 i23 j44 k59 l59 m54 n63 o26 p80 r56 s59 t58 u33 v74 w68 y82 z78
G k|.25 a17 b55 c76 d71 e30 f88 h19 i25 j79 k53 l51 m61 n61 o26 p81 r40 s51 t61 u39 v80 w67 x88 y50 z73
G l|.24 a18 b48 c66 d44 e26 f52 g53 h42 i21 j55 k44 l28 m39 n58 o34 p71 q60 r51 s40 t51 u48 v61 w59 y48 z61
G m|.24 a13 b53 c59 d58 e22 g80 h71 i25 j71 k77 l68 m39 n70 o24 p60 r52 s57 t75 u34 w87 y58 z60
G n|.14 a22 b60 c50 d34 e26 f68 g38 h61 i24 j60 k50 l71 m73 n42 o34 p77 q81 r69 s40 t42 u51 v75 w65 y52 z56
G o|.26 a56 b47 c52 d42 e54 f54 g52 h33 i56 j57 k46 l33 m39 n28 o40 p55 q70 r29 s32 t42 u17 v36 w48 x81 y55 z54
G p|.37 a16 b83 c62 e20 f60 h34 i26 j85 k61 l42 m75 n72 o21 p37 r34 s49 t54 u37 y58
G q|.17 a14 b37 c84 d56 e43 f84 h79 i29 l59 m63 n76 o39 p84 q50 r49 s55 t70 u18 v53 w76 y74
G r|.18 a18 b50 c55 d42 e29 f64 g46 h55 i21 j64 k50 l56 m51 n48 o30 p70 q78 r42 s45 t43 u44 v59 w62 y44 z53
G s|.24 a18 b65 c46 d78 e28 f71 g72 h22 i31 j76 k46 l49 m48 n61 o34 p60 q85 r52 s26 t34 u40 v76 w67 y57 z60
G t|.23 a17 b71 c59 e26 f62 g79 h31 i25 j70 k62 l55 m59 n64 o25 r38 s41 t32 u43 v78 w67 x79 y52 z52
G u|.33 a35 b38 c42 d30 e41 f45 g46 h35 i37 j54 k38 l25 m36 n30 o63 p60 q63 r25 s24 t39 u75 v69 w62 x69 y58 z45
G v|.23 a14 c65 d75 e22 g80 h75 i15 j83 k63 l50 n65 o34 r48 s43 t66 u54 v77 y52 z85
G w|.32 a9 b72 c73 d56 e28 f50 g80 h51 i21 j82 k55 l48 m75 n52 o36 q71 r55 s41 t60 u55 w57 y44 z51
G x|.15 a18 b59 c73 e26 f73 h48 i23 k61 l45 m65 n57 o34 p73 r65 s54 t33 u35 v61 w65 x55 y55 z65
G y|.14 a15 b63 c56 d45 e27 f67 g66 h65 i46 j75 k56 l46 m44 n42 o28 p70 q84 r45 s45 t53 u38 v71 w78 y44 z71
G z|.22 a13 b60 c71 d56 e27 f81 g65 h44 i20 j75 k58 l51 m54 n64 o32 p86 q78 r58 s65 t71 u39 v66 w69 y52 z38
"""#
}
