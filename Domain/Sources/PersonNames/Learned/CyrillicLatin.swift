// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE. SHA-256 of the pairs: cb0705ebe50f5bac1eed397f503887e43134f483e5b08c7707302a00088b976a

extension LearnedTables {
    static let cyrillicLatin = """
        S |a79 ab161 ac163 ad168 ah133 ak167 al155 an129 ar137 as101 au142 ax164 az162 b164 ba147 be130 c112 ch75 ci159 d97 da145 di164 dq162 ds137 du164 dz157 e67 ea154 ef165 eh140 el141 en161 er147 es95 ev128 ez130 f144 ff162 fi160 g104 gd164 gh97 gi129 gj154 gl133 gu148 h73 ha123 hd164 he135 hi142 ho137 hu164 i83 ia134 ib163 ic141 id155 ie134 ig157 ii130 ij119 ik142 il130 im141 in128 io115 ir149 is111 it146 iu143 ix139 iy128 j94 ja119 jd164 je134 js122 ju173 k111 ka139 ki156 ko144 ky153 l116 la136 ld131 le124 li133 lj147 ll115 lt109 ly156 m149 ma157 mi138 my142 n108 na113 ne124 ng135 ni135 no149 ns156 nt131 o97 om162 on121 oo143 oq162 os106 ou147 ov89 ow115 oy135 p140 pa161 ph160 ps142 pt162 qu125 r96 rc171 rd165 re120 ri144 rs133 rt143 s70 sa157 sd156 sh155 si129 sj131 so160 st133 sz100 t79 te158 th143 ti146 tj129 to168 ts76 tt151 tu171 tz135 u95 ud124 ue123 ug147 uh138 ul154 um156 ur133 us80 ut154 ux102 v135 va109 ve161 vi149 vo131 w121 wa131 wo159 x114 xa153 xx153 y93 ya125 ye140 yi149 ym142 yn157 yo116 yu162 yy141 z108 zh134 zi146 zj147 zs122
        S а|97 a44 ab155 ac137 ag162 ah100 al158 an123 ar148 as131 at129 av146 aw149 ay144 bo152 da132 e97 eh156 ei144 es142 gh167 h146 ha92 he134 ho138 i109 ia160 ie129 ij135 is131 it162 iy137 j144 ja119 je132 ka131 l176 la121 m154 na152 ne138 o96 on150 ou126 ov139 ow140 oy148 re141 s135 u109 uc142 us163 y124 ye140 z160 ze162
        S аб|ab82 ov162 ub124
        S ав|ab139 af137 au100 av93 aw113 ha163 o129 ov118
        S аг|a166 ag103 oh155 ox162 ug154
        S ад|a174 ad90 at151 di162 ds137 ed170 et133 ud121
        S аж|az172
        S аз|as136 az101 i161 uz149
        S ай|a157 ai79 aj98 ay89 e176 ei81 ey109 gh116 hi134 i85 ia138 ie136 ig145 ij144 ir154 is133 oy143 uy142 y90 ya148 ye126
        S ак|ac129 ag148 ak91 aq127 c91 ka162 o153
        S ал|a145 al79 c162 k163 ol119 ov162 ul119
        S ам|a144 am84 an134 um112
        S ан|a130 ag144 am137 an56 en103 in141 ja163 ko162 ng128 ns160 nt139 on113 sk148 un108 us156 vo153
        S ао|eu120 iu115 ou132
        S ап|af137 ap116 ib153 up127
        S ар|a156 ar63 er125 ja154 or123 re159 s160
        S ас|a142 as90 az116 mi135 my144 ra163 us131
        S ат|a163 ac165 af138 at99 e156 ed132 ta163 ut123
        S ау|au124 av132 aw120 ev121 ew136 o129 ou107 ov98 ow97
        S аф|af111 at136 ek162 ou127
        S ах|a130 ah100 aj158 ax130 la154
        S ац|ac121 at171
        S ач|ac141
        S аш|as117 dr153 o163 ov160
        S ая|a93 i123 y128
        S б|b57 ba159 bb126 be108 bi123 bo116 bu156 eb137 f153 h163 j166 mb161 mp141 mv155 p127 v126 w145
        S ба|a157 as162 b135 ba60 be122 bo110 bu102 ha136 va123
        S бб|b154 bb113 pp162
        S бг|pk162
        S бе|b148 ba109 be63 bi113 bo111 bu102 by143 du162 e162 ed162 pe152 ve153
        S би|be117 bi73 by93
        S бл|bl96
        S бо|a162 ba118 bo67
        S бр|br76 rb162
        S бу|bo125 bu72
        S бч|pc139
        S бы|bi158 by111
        S бь|b146 bi125 bj114
        S бэ|ba105 be98
        S бю|bu105 by120
        S бя|be124 bi144
        S в|114 a154 am156 b118 e176 es155 f117 ff103 go153 gu147 i142 io135 m161 n164 ng130 o150 ou138 ph144 rr162 s167 u103 us145 v59 va106 ve105 vi127 vo123 vs104 w66 wa124 we163 wi118 wo128 y145 z164
        S ва|a137 ba116 ff127 fu162 he153 i167 k161 mi162 ne153 no162 v100 va63 w110 wa65 wo166
        S вг|uh125
        S вд|ud144
        S ве|be121 e151 ed147 et163 fa150 ju155 o144 u151 va131 ve74 vi124 wa125 we84 wi148 wo135 yu145
        S ви|be148 bi137 gl144 ov162 v147 ve133 vi63 vy89 wi72 wy93
        S вк|uc140
        S вл|vl146
        S во|bo156 o141 v127 va120 vo84 w143 wa114 wo91
        S вр|br156 rv153 ur143 vr173
        S вс|s168 sw153 us127 vs124 ws94
        S ву|go156 ng146 u138 vu123 wo131 wu128
        S вф|ut165
        S вц|wc150
        S вч|vc135
        S въ|ff162 v148 va153
        S вы|ae149 ev163 ff144 li144 v126 vi126 vo148 vy114 wy122
        S вь|dv162 vi117 vy160
        S вэ|gm162 gu155 va126 wa144 we125
        S вю|u138 wu132
        S вя|va128
        S г|126 c132 ch135 d168 dz135 eg120 g58 ga143 ge157 gg129 gh90 gi135 go121 gu83 h83 hi118 ho140 hu153 hy139 j144 js148 ju164 k135 kh135 ki139 l149 n146 ng144 q118 qa160 qu162 r154 ug169 v166 x153 y144 z163
        S га|a131 an165 ay157 g141 ga63 go116 gu114 h165 ha83 ho139 i149 ka124 ko153 qa117 si153
        S гв|cu162 gu113
        S гг|gg103 zz162
        S ге|e139 ga129 ge76 gi121 go112 ha121 he88 hi153 ho133 je144
        S ги|a145 g146 ge128 gi76 gu172 gy163 h163 hi103 hy122 i145 ji147 ki136
        S гл|gl107 hl164
        S го|e131 ga111 go69 ha112 hi154 ho88 i156 o141 qo131 s153 si144
        S гр|gr82 hr106 rg162
        S гу|go112 gu74 h163 hu98 ju150 ku134 qu123 u132
        S гъ|ga149 gy147
        S гы|ga154 gi169 gu139
        S гь|gy148 h136 ue162
        S гэ|ga114 ge90 ha146
        S гю|gu105 gy136 hu127
        S гя|ge135
        S д|133 ad118 b155 d51 da155 dd124 de94 dh138 di114 dj173 do134 ds112 dt154 du157 dz113 ed113 f163 g129 ge166 gi122 gu161 gy110 i157 j134 je151 ji132 jy142 kh152 ki154 l160 m163 mi164 n146 od135 r149 ri162 s159 t108 te149 th129 ti153 tt154 ud156 xi162 z149
        S да|a143 d114 da63 de109 do111 du104 go163 ko153 s132 t166 ta134 te153
        S дв|dw163
        S дг|gd162
        S дд|dd126
        S де|d140 da112 de65 di127 do127 ed165 el162 gy162 ld157
        S дж|ag152 c94 ch121 ci144 cs146 d111 dg123 dj104 dr146 ds119 dz99 g86 ge101 gg111 gi93 gj138 gu152 gw152 gy151 io163 j73 ja150 je135 jh135 jj125 jy159 rj127 s156 sh148 si163 ts152 x152 xh123 xi162 y137 z125 zh127 zi134
        S дз|c144 ch144 d97 di137 ds130 dz95 g152 ga162 ge155 gg145 gu153 gw144 gy146 i150 j71 ku161 qu152 s136 sh172 t150 ts164 tz137 uj132 uz166 x147 z70 zz128
        S ди|d127 de109 di69 dy90 gi136 id153 sa162 t161 ta148
        S дк|h162 sy162
        S до|d140 da113 de146 do66 du132 od167 th162 to142
        S др|dr95
        S дт|dt138
        S ду|da120 de130 do106 du83 dw163 g153 gw142 ke151 ki146 ku135 wi154
        S дх|dh169
        S дъ|da155 de141 te150
        S ды|di111 dy107 s162
        S дь|d128 di122 dj138 dy144 gj162 gy118
        S дэ|da104 de90
        S дю|de152 du94 dy131
        S е|117 a95 ac130 ae99 ai96 an148 ap155 ar141 at166 av152 ay114 e60 eb137 ec162 ed161 eg151 eh124 ei125 ej117 ek156 el132 en134 ep131 er99 es121 et90 eu106 ey112 ez123 ga165 go140 h153 ha116 he94 ho91 hu138 i110 ia111 ie74 im154 io101 is140 it173 ja110 je76 jo91 ma132 o86 oe110 oh121 ou127 r168 ra151 re164 u125 uh147 ui137 ur162 uy162 vi162 wa154 y127 ya114 ye79 yo72 yu132 ze148
        S еб|eb131
        S ев|au136 c162 e151 eb162 ef127 eu105 ev68 ew90 i141 io130 je151 o157 of136 ou139 ov107 ow117 v149 w165
        S ег|eg122 eq140 ge143 gu148 og151
        S ед|ad116 ed95 od134 ze162
        S еж|e147 ej145 es136 ez127 i151
        S ез|es123 ez109 sv162
        S ей|a88 ae128 ag147 ah144 ai97 as166 ay94 az164 e141 ei77 ej102 eu110 ey89 i114 ie173 ii133 ij102 o159 oe142 oi127 oy129 ra165 u143 ui107 uy118 y127
        S ек|ac144 ek97 ex145 k152 ko129 ok159
        S ел|al154 e174 el74 i138 lo142 ny148 ol169 y154
        S ем|am108 em91 ie161 om108
        S ен|am132 an94 dz153 e116 em150 en58 gw153 ia148 ie126 im147 in91 je139 m141 n127 ne151 on112 un130 we147 ye148
        S еп|ep104
        S ер|a162 ar116 e134 el155 er52 i163 ir122 or105 r134 re136 ro148 ur100
        S ес|as154 es88 ez95 m162 os147 us141 z163
        S ет|ad140 at140 e145 et86 od156
        S еу|ev121 ho117 jo147 lh162 o101 oh109 ou113 yo102
        S еф|ef103 ep153 of143
        S ех|ej133 ex148 ha162 oh147
        S ец|c150 e163 ec107 et171 ez137 o161 s162 ts165 us162
        S еш|es118 os134 se162
        S ещ|es151
        S ея|da133
        S ж|145 c135 ch121 ci156 d153 di165 dj138 ds133 dz115 ek148 g129 ge96 gi124 gu148 gw162 i163 j103 ja161 je115 jh143 jo120 r141 ru148 rz100 s117 sc104 sh104 sj134 u148 ug159 xh148 xi162 y135 z96 zh86 zi145 zj115 zs108
        S жа|aj163 ca155 ce150 co162 ge133 i129 ia138 io152 ja95 ju162 qi162 ti141 xi153 ya146 za104 ze163 zi154
        S жб|zb130
        S жд|dz162 ij153 zd166
        S же|ag162 ce135 di155 e137 eg164 er141 g152 ge98 gi135 it147 ja133 je107 re144 rz147 za139 ze103 zh162 zi137
        S жи|ci147 g161 ge144 gi103 gy135 hi153 i168 ji110 ri143 zh163 zi108 zy111
        S жн|zn121
        S жо|ch147 ci153 co134 ho162 i140 jo101 zo135
        S жу|cu148 do153 gs156 ho162 jo124 ju111 ro126 ru120 rw148 s135 se131 sh164 so131 su130 th142 uj163 xo153 zu107
        S жъ|i159
        S жы|gi153 i165 ji144 zi145 zy133
        S жь|gi143 ie163
        S жэ|ge142 it145 re130
        S жю|ca162 ju120
        S жя|ze148
        S з|155 c147 dh134 dj162 es101 g161 gi173 n163 oz168 s86 sa149 se105 si134 so144 th114 uz177 z72 ze117 zi116 zo140 zz131
        S за|e156 sa89 se123 so142 za75 ze131 zo124
        S зв|zv124 zw151
        S зд|zd115
        S зе|aa132 s163 sa146 se83 so140 z161 za138 ze82 zi155
        S зз|zz117
        S зи|ci148 si87 sy118 z134 ze136 zi83 zy104
        S зл|st162 zl134
        S зм|sa153 za153
        S зо|so100 za125 zo94
        S зу|du144 so141 su112 u141 zo150 zu98
        S зы|du144 i151 sy146 z153 zi131 zy117
        S зь|s133 si149 z112 zi147
        S зэ|se141 za143
        S зю|gw159 iu177 su129 ue154 zu134
        S зя|gi154 ze148
        S и|107 a109 aj141 at140 ay124 c156 e92 ea86 ed160 ee81 el155 en138 er158 es127 ey80 ha143 he128 hi65 ho140 hu138 hy120 i43 ic151 ie77 ij123 im149 in153 is123 it100 iy128 j111 ja135 je129 ji105 ki150 l132 la162 mo171 n138 na167 o114 os156 ou145 ov155 ra153 ro153 si160 u114 ud154 ue135 ui136 un154 vi151 wi139 y72 ye129 yi95 yj139 yn146 ys147 yt111 zy140
        S иб|ib159 ni162
        S ив|ev120 iv119 iw168 ph129 ve161 yf149
        S иг|eg134 ig98
        S ид|e135 ed128 id102 is129 it136 u151 yd147
        S ие|j133 je124 y129
        S иж|ys146 yz136
        S из|es133 is112 iz114
        S ии|je129 us162
        S ий|a111 as148 e118 ei134 ej121 ew154 ey144 i68 ii118 ij87 il152 io112 is113 iy104 j138 ja159 ju134 li167 n138 o147 os135 ov162 r152 s139 sz168 us129 y78 ya145 yi95 yj86 yy125 z126
        S ик|ic124 ik96 iq127 k135 ka162 la125 mr162 q161 ri162 ry153 s153 yk100
        S ил|a159 el113 i144 il88 l133 la141 li146 ll141 lo155 ny153 y154 yl126
        S им|a162 em165 i145 im92 in123 j162 k160 m152 mi135 ym111
        S ин|a159 am153 an143 e155 en119 h164 hi159 i136 im127 in62 j153 k160 li157 ne141 ng137 ni152 um169 wa162 y136 yn90
        S ио|io115 jo116
        S ип|if133 ip140 yp131
        S ир|a153 ar133 er135 ir116 re161
        S ис|e149 es114 i147 ic159 is81 iz109 ji155 s148 sh162 y149 ys122
        S ит|d161 he164 ic108 it120 t171
        S иу|ju132
        S иф|ef147 hy162 if134 ip139
        S их|ic127 kh155 yk148
        S иц|ic112 is152 it135 iz172 ji171 ov153 sl153 ts152 tz168 yc119 yz126
        S ич|c174 ch119 eg148 ic69 it163 n153 v150 w154 y151 yc106 yt137
        S иш|es126 fi149 i163 ic142 is122 of130 ys141
        S ищ|is142 ys151
        S иэ|ie137
        S ия|a131 da135 e128 i144 ia83 ie120 ja123 ya128
        S й|98 a152 as126 au153 c148 dz144 e119 ei149 ey133 g130 gh162 gj140 h136 i74 ig137 ij115 il115 is153 it143 j78 ja149 je154 ji138 js118 l138 ll103 ly119 ng129 o146 oi132 os116 u126 ui147 us82 v147 vz162 w135 y75 ye124 yy149 z160
        S йа|i140 ja118
        S йб|be150
        S йв|iv164 ve141
        S йг|gh164 ig128
        S йд|de128 id114 jd123 yd113
        S йе|er162 go139 h162 ia131 ie145 ip153 ja134 je106 jo129 y148 ya136 ye100
        S йж|jz171
        S йз|is124 iz156 jz147 ns162 us151 ys140 ze134
        S йи|ek162 gi148 id152
        S йк|aj162 ij175 ik139 jk123 ke114
        S йл|il126 jl147 le119 yl143
        S йм|im114 ym177
        S йн|e138 in91 jn157 ne130 yn128
        S йо|e123 hu147 i135 ja139 je126 jo90 y141 ye140 yo96
        S йр|ir176 re167 yr160
        S йс|c158 ce138 ic144 is133 ix144 iz130 js177 se156 yc160 ys166
        S йт|it105 te143 ut159 yt165
        S йу|ca162 ew133 ju136
        S йф|if135
        S йх|he158
        S йц|iq171 jc123 yc148
        S йч|jc131 qu148
        S йш|is149 ix138 js161
        S йы|yi129
        S йю|gy162
        S йя|ia125 ja125 ya111
        S к|113 ac149 ak173 an137 c68 ca161 cc133 ch86 ck73 co121 cq113 d144 ek149 el163 en160 g116 ge151 gh129 go144 gu153 h135 i131 in169 iy160 j131 je164 ji178 k49 ka154 ke105 kh151 ki131 ko128 l153 mi134 my138 n158 q105 qa157 qi155 qu86 r163 s132 sz150 t167 uc169 uk155 uq163 us154 x127 y136 z157
        S ка|a122 an145 ca68 ch152 co121 cu104 d160 da130 e161 ek163 ga128 ge159 go162 i159 ij149 is137 iy154 ja146 je161 k140 ka53 ke139 ko94 la142 mi168 n139 na141 o162 or143 p164 pp162 q153 qa106 qo133 ri142 ry142 s139 sz153 tr136 v145 w150 y161 ya145 z162
        S кв|q158 qu99 qv124
        S ке|ca112 cu148 gh162 h162 hu144 ka123 ke75 ki150 ko111 xu148
        S кз|x144
        S ки|c156 ch153 cy117 g135 gi139 hu141 k138 ka124 ke130 ki59 ko127 ky90 ok136 qi121 ra141 xo148 xu148
        S кк|c162 cc94 ch154 ck107 qq142
        S кл|cl93 kl126
        S ко|an144 ca137 co69 e155 go127 h164 i137 ij144 j162 k151 ka95 ko54 lo152 m151 o157 of136 ok164 om166 or146 qo120 r148 s161 y133 ym176 z162
        S кр|cr95 kr117 wh153
        S кс|cx144 ix162 ks132 kx159 x82 xe137 xi150 xu158 xx152
        S ку|ci142 co123 cu90 gu127 gw142 ko132 ku65 q162 qo153 qu100
        S кш|x162
        S къ|ho149 ke143 ko144 x153
        S кы|gu153 ki121
        S кэ|ca96 ga150 ka116 ke79
        S кю|cu120 ku127 ky128
        S кя|ke143
        S л|142 al175 b163 d142 el102 es163 gi164 gl165 hl110 i132 il151 l50 la134 le86 li103 lj108 ll91 lo112 ly135 n134 r171 ry162 ul133 y161
        S ла|a151 ah142 ay173 el138 il133 l131 la57 lo107 lu114
        S лд|dl162 ld103
        S ле|el178 l136 la101 le61 li109 lo108 lu139 ly162
        S лз|es146 zl162
        S ли|a155 an163 ey156 i148 il147 l113 le105 li57 ll155 lu124 ly82
        S лл|el155 l107 ll69 lo153
        S ло|a156 ah152 el136 i153 il144 j153 l121 la108 ll139 lo65 ov163 y162
        S лу|lo116 lu77 ul162
        S лф|w162
        S лч|l136
        S лъ|la140
        S лы|ch153 l154 la142 li109 lu129 ly102
        S ль|d141 e157 el117 gl102 hl101 j162 k162 kj162 l55 ld147 le102 lf148 lh148 li106 lj104 ll81 ls144 lt150 ly116 n162 o155 r146 s162 sy166 t162 ul163
        S лэ|la96
        S лю|ju156 le159 li127 lo143 lu89 ly132 ou170 yu155
        S ля|ia163 l155 la95 le107 li166 ly145
        S м|136 b148 em145 hm116 k163 m55 ma135 mb137 me102 mi116 mm107 mo122 mp135 ms145 n122 ng163 ny142 r162 s169 st162
        S ма|a158 an167 e142 ed170 m95 ma51 mc143 me106 mi144 mo114 mu105
        S мб|b121 bi169 em162 mb90 mp142 mv133 nb113
        S мв|mb128
        S ме|ma101 me68 mi130 mo120 mu155 my143
        S ми|be144 im148 m130 me113 mi57 my92 ni115
        S мл|jr142
        S мм|m124 me141 mm100 nm127
        S мо|ma114 mo62 mu116 ti165
        S мп|b162 m145 mb135 mp92 np113 p145
        S му|m144 mo112 mu72 my131 po174 wa162
        S мч|mc174
        S мы|mi135 my110
        S мэ|ma97 me90
        S мю|mu104 my127
        S мя|ma121 me126
        S н|109 a166 an149 em166 en141 g163 gn144 go155 h137 hn99 in129 is141 kn120 l145 m120 mb156 mp132 n40 na122 nc139 nd107 ne79 ng76 ni110 nj130 nn86 no121 nq144 ns103 nt105 ny160 o119 on129 r146 ri143 s151 sh157 u176 un131 v164
        S на|a117 an163 ka149 n115 na57 ne103 no122 o164
        S нб|mb137
        S нг|g145 gh165 gn162 go160 n132 ng70
        S нд|d138 dn162 dr144 nd70 nt136 t154 tm162
        S не|na156 ne68 ni134 on147
        S нж|ng150
        S нз|ns152
        S ни|i167 ij146 in143 li144 mi134 mo153 my130 n113 ne126 ni59 ny86
        S нк|nk124
        S нн|n142 nd115 nn141
        S но|na146 ne143 no63
        S нс|nc111 ns93 nz119 s163 sz167
        S нт|d141 n140 nc139 nd131 nt96 nz137
        S ну|no141 nu111
        S нх|ng144
        S нц|c147 nc111 ng149 nt141 nz97
        S нч|cz148 nc114
        S нъ|n114 ng125 on149
        S ны|ni162 ny106
        S нь|an116 en126 gn92 hm150 hn144 in159 m119 n75 ng112 nh124 ni127 nj132 ns151 ny116 on131 un142
        S нэ|ne88
        S ню|ny122 tj139 ty145
        S ня|a148 an146 ni144 ov171
        S о|113 a96 aa110 ah125 al131 an147 au78 av165 aw107 e116 ea132 eu127 ew157 gi162 h155 ho103 i116 ij148 io103 is143 iu141 iy153 je140 jo135 ko146 ne160 o50 od149 og152 oh111 om152 on141 ot101 ou99 ov137 ow126 oz149 p155 r162 t175 u104 ud141 uh136 uo138 us132 ux127 v143 vo140 w136 wa163 wo144 y131 ye149
        S об|ob109
        S ов|a130 an144 au113 av129 aw126 ba162 ch163 eb155 ef139 ev107 iv126 jo163 o128 ob143 of128 ou116 ov60 ow74 s162 so153 ub160 uk163 ul136 yi162 yo153
        S ог|ah133 i157 ik148 og109
        S од|od111 t162
        S ож|oz132
        S оз|os120 oz104
        S ой|au126 aw144 eu100 i142 oi107 oj109 ov155 oy98 y144
        S ок|ak127 k165 oc141 ok120
        S ол|al98 au160 ll176 o148 ol86 ul133 zo163
        S ом|a130 mo153 om103
        S он|a118 an123 e158 en129 ho167 ng167 o106 oh153 on64 s162 un139 wa159 z159
        S оо|o86 oh105 ou123
        S оп|af141 op114 po162
        S ор|ar128 au163 lu153 o156 or72 ro162 ur140 ya148
        S ос|a148 e142 j153 o140 os87 oz127 s130 us121
        S от|ch176 ot105
        S оу|au139 aw101 ev139 o88 oa121 oe128 oh101 ou152 ov116 ow95 u147
        S оф|of113 op174
        S ох|a144 ah127 ef162
        S оч|ak177 it139 tr140
        S ош|os141
        S п|162 a169 af144 b134 ba157 bo164 c165 ep177 f139 h170 l153 op149 p60 pa149 pe112 pi131 po132 pp114 u162
        S па|b153 ba140 fo133 p126 pa68 po109 pu129
        S пе|ba140 be139 pa120 pe72 pi131 po169 pu158
        S пи|bi135 p177 pe118 pi77 py107
        S пл|pl107
        S по|bo152 pa132 po73 up162
        S пп|f162 p125 pa163 pp89
        S пр|pr93 rp148
        S пс|ps174
        S пу|pu88
        S пф|p161 pf112
        S пх|by162
        S пч|bc155 pc129 pt157
        S пы|p163 pi135 py121
        S пь|p149 pi106 pj149 py142
        S пэ|ba146 pa111 pe164
        S пю|pu127
        S пя|pe124
        S р|121 a154 ar109 b163 d148 er103 g154 hr108 j141 l134 ll158 n153 or154 p163 r43 ra128 rd95 re88 rg134 ri112 ro110 rr120 rs121 rt102 ry156 rz141 s167 sz153 t149 u164 ur107 v165 wr122 y163
        S ра|ar138 i162 r121 ra54 re111 ri125 ro99 ru106 ry142 ti162
        S рб|rb141
        S рв|ve164 vr162
        S рг|gr153 rg77 rh163
        S рд|dr153 r153 rd82
        S ре|er151 ko162 r151 ra115 re63 ri127 ro100 ry139
        S рж|r110 rg143 rj138 rz151
        S ри|i152 ij145 ir157 is149 it162 r117 re114 ri55 ry77
        S рк|rg139 rk125
        S рл|lr144
        S рм|rm164
        S рн|no148 rn121
        S ро|ar153 e163 er150 i150 or164 r127 ra107 ro56 ta162 yr162
        S рп|pr162
        S рр|rr169
        S рс|rc137 rs133
        S рт|rt85
        S ру|l147 ro108 ru70 ur162
        S рф|rf149
        S рх|rg157
        S рц|rc146 rz111
        S рч|rc139
        S рш|r141 rs155
        S ръ|ra133
        S ры|gr160 r125 ra135 re148 ri97 ro142 rs137 ry94
        S рь|r106 ri113 rj130 ry134
        S рэ|ra101 re114
        S рю|ru103 ry118
        S с|110 a129 ar151 c107 ce93 ci144 co144 cy143 dm124 dz148 es105 gx132 h145 i146 k148 o164 os166 p162 ru153 s40 sa159 sc139 se111 sh77 si134 so137 ss83 sz82 t135 th117 ti150 tz142 u149 us136 w163 x105 xi129 z95
        S са|ca132 ce142 ch140 el162 i156 ki148 s141 sa61 so122 su112 tz148 x160 za92
        S св|sw171
        S се|ce87 i156 se75 sh155 si130 so133 sy148 ze130
        S си|ce126 ci89 cy107 h146 he129 hi111 hu138 i155 iu162 ji144 s145 se138 si70 sy97 sz164 to162 xi108 y145 ya131 ye141 zi146
        S сй|co162 xi134
        S ск|a164 c164 e161 el144 i141 k145 ns147 s151 sc106 sk66 zc144 zk146
        S сл|sl131
        S со|so75 zo106
        S сп|sp106
        S сс|es149 s120 ss86
        S ст|os163 st64 sz153
        S су|so133 su74 sw145 ui170 xu153 zu114
        S сы|sa147 si123 sy116
        S сь|ci109 ic162 il132 jl139 s92 si140 yl162
        S сэ|s165 sa116 se87
        S сю|hi157 ho154 hu139 sh136 su140 sy140 ui157 xu115 yu143
        S ся|hi150 se121 si139 xi122
        S т|121 ad163 at160 c118 ch71 ci135 d108 dt143 et141 f156 g162 h146 i150 id154 j142 k159 l151 ph149 r166 s119 su162 t50 ta132 te89 th71 ti125 to123 tr165 ts118 tt102 ty136 uc123 ut164 z133
        S та|c156 da131 o176 t125 ta56 te115 th128 to114 tu114 ya150
        S те|et153 t148 ta120 te68 ti138 to138 tu150
        S ти|a163 ci110 di165 hi111 hy163 i153 it158 ma162 s150 t128 te118 ti66 ty88 zi145
        S то|do139 la165 o147 t141 ta121 to59
        S тр|ra162 rt148 tr93
        S тс|c139
        S тт|i153 t126 tt77
        S ту|to109 tu83
        S тф|tv137
        S тх|th147
        S тц|tz98 z153
        S тч|ch148
        S ты|d162 t141 ti119 to135 ty99
        S ть|c141 cc153 ch148 kt137 t118 ti108 tj120 ty125 zz162
        S тэ|ta120 te88
        S тю|ch138 cs162 tu110 ty129
        S тя|tr134
        S у|112 a120 ao136 au142 aw140 b142 e120 en167 es153 ew159 f141 ff133 h116 ho137 hu107 i117 io137 ju136 l154 n145 o91 oe95 oh176 oo83 ou68 u51 uc160 uf171 uh128 uj160 us159 uw128 v98 va137 vs130 vu135 w84 wa137 we117 wh111 wi136 wo150 wu132 wy155 y122 yo175 yu138
        S уа|ix132 oi98 oq162 oy111 wh135 wi160 wo136
        S уб|be162 ub101 up146
        S ув|iy162 ow129 ve137
        S уг|iq153 ug110 wh139
        S уд|ad138 d147 de156 is165 od144 oo162 r153 u155 ud102
        S уж|uz155
        S уз|es160 oz145 se126 th163 us104 uz115 ws135 ze156
        S уи|w159 wi98 wy122
        S уй|ui120 uj152 uy154
        S ук|ke135 o154 uk82 uq153
        S ул|a139 el156 i162 le122 ol166 ul94 vl142 wl127
        S ум|me141 om151 op173 um90
        S ун|ne118 ng118 nh152 on157 si148 un95
        S уо|wa97 wo116
        S уп|pe130 ub141 up119
        S ур|o133 or141 ou163 r145 ru162 u134 ur82
        S ус|an148 ar135 e164 el162 i135 j162 o163 os131 s139 sh169 sw153 sz162 us80 uz145 v162 ws150
        S ут|ch159 te151 uc112 ut104
        S уф|uf124
        S ух|ef141 i136 ij153 iy153 uh146 uj155 ux134
        S уц|ts153 uc149 ut138
        S уч|uc116 vc153 vt163 wc132
        S уш|a158 c155 ti162 us105
        S ущ|us157
        S уъ|mu162 we152
        S уэ|e170 ue93 wa110 we98 wo145
        S ф|162 b155 d164 ef123 f65 fa159 fe118 ff97 fi153 fo129 gh139 h165 hu153 p128 pf153 ph86 s164 t137 th102 u140 uf139 ug133 v123 ve151 vo162 w144
        S фа|fa78 fe134 fo132 va136
        S фе|ba162 fa125 fe79 fi139 fo126 fu145 hu141 te133 ve123 vo135
        S фи|ch153 fe133 fi80 fy140 te142 ve153 vi129
        S фл|fl107
        S фо|fa138 fo84 ke148 ph158 vo109
        S фр|fr82
        S фт|ft113
        S фу|ba159 f168 fo136 fu77 hi162 hu97
        S фф|f132 ff82 v162 w162
        S фь|f155 fe152 fi121 fj123 fy141
        S фэ|fa128 fe148 hu148
        S фю|fu122
        S х|132 a149 an144 c120 ch67 dz154 e164 f163 fe145 g125 gh124 gi163 h70 ha140 he137 hi145 ho121 hu120 i158 ig162 ij170 j122 k117 kh74 l148 q139 qu141 ug160 uh163 x120 xi150 z155
        S ха|a130 ar154 ba144 ch151 ej160 h137 ha63 he138 hi139 ho112 hu104 i144 ja100 ka123 n151 ns161 o160 u163 xa113 yo162 za152
        S хв|f148
        S хе|ch164 ge107 ha110 he84 ho108 hu126 je115 yo153
        S хи|a142 e159 gi108 he131 hi70 hy121 i131 ji122 ko162 xi132 xy145
        S хм|hm150
        S хн|nh162
        S хо|a153 ha112 ho74 hu132 jo100 l152 o145 xo120 xu134
        S ху|fe161 fo146 fu139 ho110 hu91 ju109 oo148 ou157 u131 v149 vo148 w151 wa160 we151 wo145 xo137 xu130 yu139
        S хъ|fo163 wo153 x162
        S хы|eu162 hu146
        S хь|kj139
        S хэ|e162 ha97 he100 hu146
        S хю|hu113 hy133
        S ц|an139 c83 ca124 ce142 ch130 ci125 cs137 cz108 gq168 k131 kh136 ko162 q153 qi133 s131 t111 ti154 ts65 tv141 tz82 ya149 z90 ze155 zz159
        S ца|ca107 ts166 xa162 za109 ze162
        S цв|zw128
        S цг|q153
        S це|c163 ca135 ce97 cz154 se152 tz163 ze99
        S цз|c141 ch130 dz139 g135 ga153 ge143 gg145 gj138 gu164 gw154 gz148 j100 ji133 k145 ke149 ki151 ku140 ts137 z113 ze176 zo123 zu137
        S ци|a156 ac163 c133 ce166 ci92 cj131 cy116 hi134 i152 ia156 ka146 ke131 kh143 qi108 r152 s139 si141 ti100 ts156 ty128 ya147 z160 zi95 zy129
        S цк|ck89 sk168 zk112
        S цо|co170 es156 zo112
        S цу|ch140 cu106 su154 ts155 tu91 tz160 yu159 zu114
        S цх|c142 ch155 s149 sa133 za152
        S цц|cc145 zi153 zz94
        S цы|c152 ci127 ck162 cy124 zi138 zy132
        S ць|c99 t160 ts106 tz148 z108 zj155
        S цэ|ce137 ta127
        S цю|iu144 qu127
        S ця|ia146 ja147 qi132 te128 ya153
        S ч|133 c77 cc141 ce131 ch58 ci99 cs97 cz76 dz119 g141 ge146 gi155 gw154 h139 hi159 j105 je155 jh140 k144 kh145 ki154 kj133 p165 q152 qi144 s140 sh145 si157 sj116 t130 tc138 ti141 tj93 tr136 ts95 tx102 tz130 u144 x154 y146 ya148 z132 zh129 zs151
        S ча|ca113 ce135 ch155 ci149 j145 ja128 ti141 xa163 z164 za146 zh143 zi140
        S че|c165 ce88 ch169 co129 he165 je143 ji145 sa154 si140 u157 ze149
        S чж|c135 ch124 ci145 di139 dz132 gd143 j123 jh138 q153 ti143 tr153 ts147 x153 z118 zh99 zi131
        S чи|ci90 cy124 ge143 hi140 i133 id149 ja153 ji124 jy161 ke140 kh160 ki141 ky148 qi132 y169
        S чк|d159 i136 id136 in148 j141 r152 y143 zd144
        S чо|co152 jo125
        S чу|c155 ci153 cu120 jo161 ju137 s155
        S чх|c144 q156 qi157 ts142
        S чч|cc99 ch145 ss162 zz162
        S чъ|sa154 si144
        S чы|ci146 cz162
        S чь|c128 ch130 j155 sj160 ti142 tj145 ts138 tx148
        S чэ|si144
        S ш|176 a162 an144 c144 ch73 ci137 cz153 fe145 fi132 gh153 is143 ix122 j153 k148 n159 qu145 ri157 rz107 s66 sc84 sh64 sj103 sk127 ss171 sz82 t161 x135 y176 z131
        S ша|an143 ej160 ha155 ja149 m147 n137 ov142 ow153 sa106 sh161 sz167 xa128
        S шв|su146
        S ше|cs162 i162 s156 se103 ze163
        S ши|hi165 i144 sh149 si100 sy123 sz164 xi145 zy161
        S шк|an130 jl142 n152 sk132 t149 xk145
        S шм|sc162
        S шн|sh161
        S шо|xo137
        S шп|sp115
        S шт|st86
        S шу|hu149 s131 se127 so140 su115 xu136 zu149
        S шч|sc130
        S шш|ix162
        S шъ|ap148 hp162
        S шы|si139
        S щ|ch102 cz105 k150 s132 sc101 sh99 sj125 st129 sz162 tj140 ts147 x161
        S ща|xa148
        S ъ|127 a138 ak151 bo162 e143 er150 g166 gw160 gy138 h174 hi147 i148 it148 j156 ke164 r163 u150 wa162 y162 yr162
        S ъе|y162 yo129
        S ъи|i138 ic111 ni165 yi146
        S ън|an127 en128 in145 n166 ng122 on162
        S ър|ar136 er132
        S ъу|wu145
        S ъэ|e139 ei162
        S ъю|yu129
        S ъя|a166 gy162 j169 ja132 ya110
        S ы|133 a122 ar140 e132 ee135 ge139 gu152 i111 il147 iy141 li162 o123 ri155 ry146 s151 u130 y117 z170 ze159 zy153
        S ыа|ju162
        S ыб|ev162 yb133
        S ыг|eq163 ig162 yg136
        S ыз|iz133
        S ый|a162 ei157 i132 ij145 iy137 oi145 y107 yi136 yj127
        S ык|gh162 ik128 iq145 uc141 yk120 yq146
        S ыл|il142 yl129
        S ым|em157 im122 ym138
        S ын|a162 an144 go140 in113 ng135 on141 vu162 wu153 y144 yn107
        S ып|ub162 yp138
        S ыр|ar131 ir118 r146 yr134
        S ыс|sl158 ys132
        S ыт|oo162
        S ыу|if162
        S ых|iq163
        S ыц|iq151 yc136
        S ыч|ic139
        S ыш|is121 ix148 ys118
        S ь|111 a152 i132 ia144 ij137 j154 ja147 le105 ri149 s157 y148 ye169 yn154
        S ьд|d176 dt161
        S ье|a131 e124 er97 i136 ie86 io134 ja161 je102 jo109 o148 ye106 yo133
        S ьи|yi117
        S ьк|d144 ez136 il133 j160 k79 ka161 ky98 sk168 y156 yl139 zk157
        S ьо|e120 ho117 io110 jo113 mr153 o131 yo121 yr139
        S ьс|xi140
        S ьф|fs144
        S ьц|ci161 qi148
        S ьч|gz146
        S ьш|s129
        S ью|e153 eu128 ew103 gh126 ho125 hu163 io152 iu127 iw162 iy162 ju129 ou130 u103 ue121 ug168 uh150 ul151 ut165 ux151 yo162 yu140
        S ья|a107 e162 ha120 i158 ia92 ie134 ja100 ju162 la97 y159 ya101 yo144
        S э|146 a96 ac149 ae108 ag151 ai108 ar154 at153 ay118 e61 eg152 eh125 ei143 el154 er148 et125 eu135 ey140 ha125 he98 i125 im148 je140 o120 oe120 of162 oh138 r164 ra162 t167 u128 ue126 y148
        S эб|ab118 eb133
        S эв|av125 ef142 eu129 ev114
        S эг|ag137 eg116
        S эд|ad108 e162 ed103 or156
        S эз|az143 ez142
        S эи|ei100
        S эй|a96 ae130 ai102 ay94 e146 ei88 ej132 eu136 ey116 ha155 i117 ij153 oe156 oy145 u165 ui139 v166 yu162
        S эк|ac154 ec163 ek132 hi149 i145 id154 yi148
        S эл|al106 el91 l151 y165
        S эм|am101 e163 em113 en120
        S эн|an88 en83 in118 iz162 ng130
        S эо|oh162 uh162
        S эп|ap123
        S эр|ar119 er92 ir150 or134
        S эс|es100 ez117 os136
        S эт|at111 et139 ts153
        S эф|ef157
        S эц|et164
        S ю|161 ca162 e148 eu116 ew111 go147 gu143 gy162 h163 hu97 i149 io132 iu87 jo109 ju81 ky154 lu146 ng140 o131 oe136 ou105 u86 ud151 ue112 uh119 uq162 us141 ut149 uy147 we144 y126 ye139 yh148 yo117 yu74 yw148
        S юа|yu147
        S юб|ub134
        S юг|hu159 ug129 yg159
        S юд|ud146
        S юз|us134 uz134
        S юи|uy145
        S юй|eu149 i144 iu149 u124 ui149 uy146 yu116
        S юк|uc144 uk113 yk153 yq172
        S юл|ju161 ul127 yl150
        S юм|um130
        S юн|en138 i148 j148 ng127 ni152 u164 un97 ym148
        S юр|ur102 yr141
        S юс|uc158 us124 yu160
        S ют|ju163 ut158 w162
        S юу|hu168 ju148 u124 uh136 uk162 yu109 yy156
        S юх|ef141
        S юч|uc153
        S юш|ed162 en154 ez151 hd147 il147 j153 jd148 ni144 us159 zd144
        S юэ|ru153 ue122
        S юю|yy134
        S я|121 a83 ah121 as135 at135 ci156 co165 da123 e112 ea111 en163 er153 et150 ha129 hi142 hu154 i125 ia75 ie116 if128 il137 ip148 is128 j141 ja70 je124 jo136 ka149 ki150 la117 ll159 mi153 mr162 na144 o126 or128 qi147 ri177 ry165 s162 xi152 y125 ya62 ye126 yi132 yo125 ze153
        S яв|e139 ev119
        S яз|az134
        S яй|ai153 ei135
        S як|ac123 ak119 ek129 ex163
        S ял|el138
        S ям|em132 j157 y150
        S ян|an100 en148 i147 ia148 j148 ja170 ng151 os162 y156
        S яо|iu138
        S яп|ep161
        S яр|ar128 er127
        S яс|as159
        S ят|ig162
        S яу|ev123 ew170
        S ях|a163 ah132 aw146 hu148
        S яц|ac157
        S яч|ac148
        S яю|ay144
        F .|а33 б31 в37 г34 д34 е51 ж55 з50 и43 й59 к26 л37 м29 н40 о43 п36 р38 с29 т35 у50 ф40 х37 ц52 ч49 ш43 щ84 э45 ю55 я51
        F а|.20 а63 б43 в38 г45 д37 е60 ж73 з53 и50 й38 к33 л31 м37 н22 о58 п54 р25 с34 т37 у45 ф56 х47 ц51 ч55 ш52 э66 ю78 я53
        F б|.45 а17 б50 в82 д49 е18 ж76 и27 й80 к67 л38 м87 н65 о24 р27 с59 т79 у27 х63 ц83 ч67 ш79 ы68 ь55 э47 ю59 я66
        F в|.18 а17 в86 г58 д63 е27 ж84 з84 и16 к61 л50 н51 о36 р49 с32 т70 у49 ф84 ц74 ч63 ш80 ы65 ь62 э63 ю82 я61
        F г|.26 а18 б65 в57 г52 д60 е22 ж80 з84 и27 к79 л40 м61 н49 о23 р30 с54 т60 у28 ф75 х66 ч85 ш85 ы81 ь71 э44 ю58 я77
        F д|.27 а23 б67 в58 г70 д52 е24 ж27 з24 и26 к62 л53 м57 н58 о26 р35 с54 т57 у38 ф74 х63 ц88 ч80 ш82 ъ86 ы62 ь58 э47 ю54 я66
        F е|.29 а64 б51 в28 г49 д41 е53 ж65 з54 и70 й34 к39 л27 м40 н21 о55 п55 р18 с35 т37 у52 ф54 х54 ц52 ч63 ш55 щ77 э82 я73
        F ж|.33 а17 б63 в76 г76 д54 е18 ж87 и20 к54 л68 м60 н47 о25 п84 р81 с75 у26 ч86 ъ56 ы58 ь70 э44 ю60 я67
        F з|.34 а19 б56 в56 г65 д51 е20 ж80 з58 и16 к68 л53 м53 н54 о29 п81 р61 с80 у27 ы60 ь55 э49 ю41 я51
        F и|.19 а47 б51 в47 г44 д38 е50 ж74 з56 и61 й32 к33 л33 м38 н22 о46 п55 р36 с33 т37 у58 ф59 х49 ц47 ч33 ш52 щ77 э65 ю82 я45
        F й|.10 а43 б51 в51 г53 д37 е36 ж80 з50 и50 й88 к39 л36 м42 н28 о34 п64 р42 с37 т38 у59 ф59 х54 ц59 ч55 ш61 ы81 э74 ю79 я53
        F к|.27 а18 б75 в57 г76 д78 е32 и19 к48 л43 м66 н64 о19 п86 р39 с42 т61 у30 ф80 х70 ч87 ш69 ы79 ь70 э43 ю68 я73
        F л|.33 а22 б62 в64 г69 д51 е23 ж87 з73 и20 к55 л29 м57 н77 о28 п75 р86 с56 т56 у40 ф68 х72 ч75 ш87 ы61 ь20 э58 ю48 я46
        F м|.33 а13 б42 в75 г77 д75 е26 з74 и19 к62 л63 м45 н67 о24 п47 р63 с54 т85 у34 ф77 х80 ц84 ч65 ш77 ы70 ь69 э45 ю63 я59
        F н|.16 а25 б55 в69 г37 д32 е32 ж68 з66 и26 к36 л69 м69 н42 о29 п83 р64 с35 т39 у50 ф66 х61 ц53 ч55 ш65 ъ66 ы68 ь40 э54 ю66 я56
        F о|.19 а64 б45 в22 г47 д41 е64 ж66 з51 и61 й48 к38 л30 м38 н25 о51 п52 р26 с33 т38 у42 ф50 х52 ц61 ч63 ш55 щ86 э64 ю85 я62
        F п|.37 а18 б77 д87 е20 и25 й80 к54 л38 м69 н62 о23 п37 р30 с49 т55 у34 ф55 х68 ц86 ч55 ш63 ы67 ь51 э50 ю71 я60
        F р|.23 а22 б49 в56 г41 д40 е28 ж65 з71 и22 к45 л51 м48 н42 о25 п64 р43 с42 т39 у36 ф63 х59 ц62 ч60 ш61 ы56 ь60 э52 ю56 я64
        F с|.21 а24 б62 в58 г76 д70 е29 и22 й83 к27 л44 м53 н58 о32 п51 р61 с37 т27 у36 ф74 х67 ц75 ы73 ь42 э48 ю54 я56
        F т|.26 а19 б74 в60 г74 д84 е25 и21 к53 л53 м62 н56 о21 р33 с53 т34 у39 ф74 х61 ц61 ч63 ш73 ы59 ь54 э48 ю56 я61
        F у|.22 а41 б40 в56 г43 д32 е55 ж66 з47 и45 й57 к30 л31 м34 н29 о49 п52 р25 с30 т34 у70 ф56 х43 ц54 ч51 ш45 щ78 э43 ю73 я61
        F ф|.27 а23 в82 г86 д84 е21 з82 и24 к65 л39 м62 н65 о28 р25 с56 т48 у24 ф32 х83 ц86 ш74 ъ81 ь54 э54 ю66 я84
        F х|.33 а12 б69 в62 г81 д81 е27 з85 и21 к73 л55 м45 н54 о22 р45 с66 т46 у35 ф86 х82 ш75 ъ87 ы86 ь59 э42 ю60 я78
        F ц|.26 а35 б68 в56 г73 д82 е27 з38 и22 к28 л56 м60 н72 о37 п77 р84 у15 х56 ц41 ш75 ы51 ь34 э59 ю52 я51
        F ч|.11 а27 б85 в82 е21 ж42 и24 к40 л79 м66 н56 о38 т78 у34 ф81 х59 ч47 ъ85 ы62 ь58 э57 ю60 я79
        F ш|.25 а20 б64 в36 г87 д75 е21 и24 к30 л47 м46 н41 о33 п50 р55 т30 у34 ф75 х81 ч56 ш74 ъ79 ы65 ь69 э54 ю65 я78
        F щ|.43 а32 е8 и18 к75 н75 о47 р75 т75 у21
        F ъ|.24 а49 б60 е36 и16 к73 л52 м43 н20 о53 р36 с45 т73 у51 х73 ч57 э39 ю35 я20
        F ы|.22 а62 б43 в56 г39 д45 е47 ж54 з52 и65 й29 к30 л34 м35 н22 о63 п55 р32 с33 т52 у61 ф76 х43 ц50 ч41 ш28 щ66 э73 я57
        F ь|.16 а80 б41 в43 г50 д33 е24 ж78 з69 и48 й85 к24 л74 м39 н48 о33 п59 р66 с35 т45 у86 ф44 х57 ц48 ч49 ш52 щ86 ю42 я29
        F э|.22 а66 б48 в45 г45 д35 е68 ж85 з60 и35 й28 к36 л28 м34 н21 о57 п56 р29 с36 т37 у59 ф58 х51 ц47 ч64 ш57 э69 ю75 я60
        F ю|.28 а49 б37 в55 г43 д33 е62 ж66 з48 и46 й45 к23 л32 м39 н25 о72 п54 р25 с30 т37 у42 ф56 х47 ц60 ч59 ш42 щ62 э46 ю70 я67
        F я|.13 а69 б53 в49 г47 д48 е56 ж74 з54 и62 й57 к28 л47 м30 н19 о54 п62 р34 с32 т45 у50 ф69 х55 ц56 ч51 ш54 щ76 э81 я77
        G .|a32 b31 c35 d37 e44 f42 g35 h35 i44 j41 k29 l37 m29 n40 o44 p36 q67 r38 s27 t33 u55 v42 w45 x72 y46 z47
        G a|.20 a60 b44 c42 d40 e55 f58 g44 h48 i41 j53 k35 l32 m36 n22 o59 p54 q78 r25 s32 t35 u43 v46 w47 x76 y45 z48
        G b|.46 a17 b50 c69 d49 e18 h61 i27 j59 k67 l39 m88 n65 o23 r27 s57 t71 u27 y46 z85
        G c|.29 a27 b86 c45 d80 e33 f83 g71 h10 i32 j75 k31 l47 m78 n69 o29 p85 q67 r47 s56 t65 u42 v84 y57 z38
        G d|.25 a21 b65 c76 d49 e20 f73 g58 h55 i25 j55 k61 l50 m51 n56 o23 r33 s46 t53 u35 v65 w61 y45 z40
        G e|.24 a48 b51 c47 d42 e49 f55 g49 h55 i37 j54 k44 l27 m41 n23 o53 p54 q87 r20 s33 t35 u51 v34 w46 x67 y44 z51
        G f|.26 a23 c85 d83 e22 f27 g86 h82 i25 j58 k65 l39 m61 n65 o28 r26 s53 t48 u26 v84 w82 y57 z78
        G g|.23 a20 b65 c76 d61 e22 f73 g48 h39 i27 j67 k76 l40 m61 n43 o25 p87 q86 r32 s51 t59 u27 v72 w62 x81 y52 z74
        G h|.25 a18 b68 c62 d70 e23 f81 g81 h74 i17 j76 k49 l48 m49 n46 o26 p86 r44 s62 t49 u32 v60 w61 y48 z87
        G i|.20 a35 b52 c30 d42 e33 f59 g43 h55 i54 j47 k37 l33 m38 n23 o41 p56 q75 r36 s31 t35 u46 v52 w61 x73 y48 z50
        G j|.25 a16 b79 c62 d56 e21 f86 g84 h67 i23 j67 k49 l56 m68 n52 o22 p88 r71 s50 t61 u27 v72 y64 z72
        G k|.27 a18 b76 c83 e29 h39 i20 j74 k60 l47 m67 n63 o19 r42 s46 t63 u31 v72 w67 y35
        G l|.28 a21 b51 c55 d41 e22 f57 g61 h61 i21 j50 k53 l26 m48 n60 o27 p63 r76 s45 t47 u38 v55 w71 y41 z66
        G m|.34 a13 b43 c47 d77 e25 f82 g78 h80 i20 j67 k65 l64 m44 n67 o23 p48 r63 s52 t70 u33 v81 w85 y47 z78
        G n|.18 a25 b54 c45 d33 e28 f66 g32 h58 i26 j55 k37 l69 m68 n40 o28 p76 q79 r64 s34 t37 u48 v78 w76 y45 z53
        G o|.20 a62 b46 c48 d43 e51 f50 g47 h47 i51 j54 k40 l32 m39 n25 o50 p52 q83 r27 s31 t38 u35 v26 w36 x79 y51 z50
        G p|.39 a18 b77 c57 e20 f56 h37 i24 j69 k55 l39 m70 n63 o22 p36 r30 s48 t52 u37 y51
        G q|.30 a26 b61 c86 e58 i25 j78 l78 n78 o37 q67 r70 s74 t64 u6 v44 y86 z86
        G r|.24 a22 b49 c49 d40 e27 f63 g41 h61 i23 j61 k48 l51 m48 n42 o24 p64 q79 r43 s41 t38 u36 v59 w71 y40 z55
        G s|.21 a27 b64 c32 d71 e29 f81 g79 h26 i31 j57 k29 l47 m55 n58 o34 p53 q80 r64 s36 t29 u32 v65 w65 y52 z44
        G t|.27 a21 b77 c48 d86 e25 f79 g78 h35 i27 j54 k56 l55 m64 n59 o23 r35 s26 t35 u39 v70 w68 x69 y45 z45
        G u|.25 a45 b40 c38 d38 e38 f55 g41 h46 i40 j47 k30 l32 m35 n29 o57 p52 q77 r25 s24 t35 u65 v62 w64 x62 y51 z46
        G v|.17 a18 c62 d63 e26 g62 h69 i17 j66 k62 l50 n49 o35 r49 s34 t64 u56 v84 y41 z83
        G w|.21 a15 b75 c62 d63 e26 f75 g76 h52 i20 j67 k60 l47 m75 n50 o33 r49 s28 t60 u54 y41 z78
        G x|.16 a21 b57 c69 e27 f79 h47 i18 j87 k58 l53 m50 n59 o30 p68 q87 r71 s53 t36 u31 v71 w68 x65 y55 z79
        G y|.17 a20 b56 c40 d48 e31 f72 g60 h64 i38 j44 k42 l41 m45 n33 o28 p62 r44 s37 t41 u31 v70 w72 x88 y59 z60
        G z|.22 a19 b57 c54 d53 e23 g65 h35 i24 j58 k41 l52 m53 n52 o29 p67 q76 r66 s54 t54 u28 v62 w62 y37 z44
        """
}
