// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE.
// SHA-256 of token_pairs.tsv: cb0705ebe50f5bac1eed397f503887e43134f483e5b08c7707302a00088b976a
// SHA-256 of people_ar_la.tsv: 8bbeef444077513553005ad41eef879c43c9bfb6bac1121793a821c18927ddec
// SHA-256 of dev.jsonl: b7a98443846baf7f27f0752dce89e6efd9415c555b12eea900bef22deb1170c9
// swift-format-ignore-file

extension LearnedTables {
    static let lettersArabicLatin: StaticString = #"""
S |a59 ab142 ac156 ad131 ag167 ah137 ak176 al106 am124 an154 ap151 ar125 as130 at172 aw153 ay134 az160 b139 be151 c124 ch113 cz148 d118 ds135 dz164 e60 ed136 eh142 ej144 ek163 el116 en102 er127 es116 et169 ew157 g120 ge164 gh112 go142 h93 ha122 he127 hi128 ho139 hu156 i80 ic147 id112 ig157 in137 is143 iy164 j120 je153 jo150 js125 k134 ke170 ki165 l119 la147 le124 li149 ll112 lt133 m147 ma145 n125 ne124 ng149 o86 oo155 or142 os131 ou79 ov102 q166 qu159 r118 ra157 re132 ri152 ro130 ru169 s92 se141 sz148 t118 th136 ti158 to162 ts126 tu162 u86 ug143 ul113 un162 ur116 us109 ut133 v140 va130 w137 wa137 we145 wo139 x152 xi162 y105 ye150 yi154 yn150 yy108 z130 za166 ze136 zs138 zy160
S $|a$146 c$148 d$104 e$65 h$117 i$173 j$138 n$129 s$89 t$101 x$119 y$144 z$143 $28
S ^|^27 ^b104 ^c154 ^d157 ^g158 ^k117 ^l117 ^s91 ^t146 ^w119 ^z141
S ^ا|^62 ^a64 ^e74 ^i79 ^o100 ^u123
S ^ب|^160 ^b54 ^p68 ^v136
S ^ت|^t69
S ^ث|^s109 ^t126
S ^ج|^c111 ^d152 ^g78 ^j67 ^y139 ^z117
S ^ح|^h73
S ^خ|^c142 ^g128 ^j122 ^k130 ^x128
S ^د|^d70
S ^ذ|^d134 ^z115
S ^ر|^r73
S ^ز|^x127 ^z75
S ^س|^c125 ^s55
S ^ش|^c147 ^s94 ^x128
S ^ص|^s73 ^z142
S ^ض|^d126 ^z153
S ^ط|^d151 ^t83
S ^ظ|^d153 ^z114
S ^ع|^103 ^a55 ^e94 ^i99 ^o87 ^u109
S ^غ|^g74 ^q142
S ^ف|^f61 ^p136 ^v80 ^w96
S ^ق|^c132 ^g104 ^k98 ^q97
S ^ك|^c71 ^g121 ^k61 ^q140
S ^ل|^l85
S ^م|^m51
S ^ن|^n63
S ^ه|^h65
S ^و|^v102 ^w78
S ^ي|^j100 ^y71
S ^پ|^p82
S ^چ|^c135
S ^ژ|^j123 ^z156
S ^گ|^g95
S ا|102 a45 ac116 ad175 ag120 ah103 ak171 al138 an124 ar117 as118 at124 av130 aw125 ay148 ba135 da164 e84 ed152 en155 es175 gh157 h119 ha104 i105 is120 it144 ix128 j160 ja121 jo157 ka149 la134 le146 na140 o105 or144 ou114 r162 ra124 u99 uc151 um128 ut166 va144 w160 wa147 y123 ya117 ye141 za160
S ا$|a$57
S اب|a153 ab72 ap97 av141 b156 be113 bi111 eb114 ib87 up133
S ات|a146 ac142 at75 et158 ti152
S اث|ac147 as129 az142
S اج|ag99 aj85 az141 dj136 ej119 j175 ji142
S اح|ah67 eh157
S اخ|ag144 ax140
S اد|a159 ad69 at142 da160 de95 di105 ed123 id119
S اذ|ad125 az111
S ار|ar56 er132 ra135 re119 ri112 rk149
S از|145 as125 az80 z150 ze134
S اس|a154 ac146 as72 es95 is89 os112 s158 ss146 us121
S اش|as106 ch122 sh126
S اص|ac140 as98 c150 ci159 s156 se139 si120 ss119
S اض|ad99 az110
S اط|at86 te110 ti117
S اظ|ad159 az105
S اع|a100 ae115 ai132
S اغ|ag92 gg172
S اف|af86 av87 aw118 ef158
S اق|ac138 ag126 ak126 aq113 gh160 iq120 ki155 qe158 qi128
S اك|ac104 ag127 ak75 aq140 c105 cc112 cg158 ch153 ci142 ck122 cq146 ke141 ki159
S ال|60 al50 d154 du163 e128 ed93 el65 en121 er97 es105 et125 ez137 i162 il122 l101 la118 le149 li165 ll156 na150 ol89 or142 ud102 ul74 ur135 z164 ze128 zi158
S ام|am61 em101 m177 me107 mi149 om137 um132
S ان|151 a136 am142 an50 en99 in104 n131 ne128 nn149 no158 nt143 on121 un112
S اه|ah74 hi159
S او|141 a169 au150 av95 aw84 o87 od176 oh131 op158 ot161 ou113 ov141 ow102 u116 uy142 va159
S اي|126 a94 ae137 ai167 aj105 ay78 e120 ei97 ej140 em140 es138 ey115 gh117 i84 ig161 ij134 in149 is139 je148 ra131 y97 ye108
S اپ|ap129
S ب|163 ab79 b61 ba74 bb78 be78 bi106 bo107 bu101 e154 eb88 ep140 f158 ib96 ip154 ob107 p92 pe104 po136 pp93 t159 ub95 up141 v136 ve171 yp138
S ب$|b$78 p$117
S با|a161 ab156 b162 ba73 bb163 be122 bo141 bu164 pa92 pi142 va130
S بت|pt145
S بح|bh135
S بد|b143 bd67
S بر|br84 pr129
S بس|ps125
S بع|ab142 bi125 v158
S بل|bl173 le158 pl136
S بن|139
S بو|bo83 bu81 po92 pu109 us158
S بي|ba127 be83 bi75 bj134 bu135 by124 ib159 pe91 pi96 py165 ub135 ve131 vi129
S ت|149 a159 at86 c152 ch156 cz144 d126 dt114 et100 it112 ja156 n159 ot148 s150 t64 ta88 te85 th95 ti97 to116 ts110 tt73 tu122 ut123
S ت$|t$70
S تا|150 a170 da143 ta75 te122 to129 tu147
S تح|th104
S تر|tr110
S تز|tz102 z136 ze146 zz124
S تس|c105 cz133 dz149 ec151 t124 ts95 tz114 ut162 z110 ze141 zu159 zz123
S تش|149 c74 cc109 ce129 ch75 ci124 cs114 cz109 dz148 h158 ic121 ig158 j138 k141 q135 qi158 s158 sc155 sj158 sz158 t141 tj127 ts126 tx122 tz144 u162 x152 z144 zh127
S ته|t136 te135
S تو|ta146 to72 tt137 tu100
S تي|t134 te84 ti78 ty119
S ث|c156 d158 es145 et162 is122 ot159 s126 sa108 se155 si152 so133 t121 th74 ut167 z153
S ث$|s$132 z$139
S ثا|i133 sa123 za131
S ثي|ci128 si134
S ج|163 ag106 aj84 c117 ce120 ch107 ci130 d147 dg135 dj82 ds134 dz104 ec129 eg124 ej127 ez164 g86 ga104 ge82 gg104 gh128 gi106 go152 gu103 gy158 h151 i152 ig143 ij114 j79 ja81 je94 ji101 jj94 jo127 ju105 kh149 oj105 q136 rg161 s157 sh129 t153 uj116 x149 xh155 y133 z121 ze137 zh110 zs126
S ج$|g$118 j$113
S جا|ca131 ga97 ja86 jj175 oj140 uj131 za157
S جت|jt142
S جد|gd117 j157 jd139 je167
S جذ|jz138
S جر|gr143
S جع|ja114
S جل|gl136
S جم|m159
S جن|gn158
S جه|ce143 ja139 je146
S جو|co148 cu132 go99 gu102 gw138 jo95 ju106 kw146 qu151 yo142 zu174
S جي|ce136 ci119 dj152 dz142 eg148 ge93 gi90 gu164 gy136 he138 j148 ja142 je106 ji85 ze139 zi124 zy150
S ح|158 a136 ah72 aj141 ch123 eh85 h76 ha60 he111 hi117 ho83 hu83 ih104 j153 oh86 uh111
S ح$|h$95
S حا|ha87
S حس|hs107
S حط|ht119
S حق|ak160
S حم|am153 hm76 me153
S حه|ha153
S حي|ah155 hi102 hy141
S خ|ak138 ax141 c157 ch94 g139 ge150 h127 ha139 ho159 hu142 k125 kh59 uk149 ux149 x150
S خا|ha116 ja114 xa131
S خت|ht150
S خر|hr145
S خش|ch158
S خو|hu142 jo113 ju118 kh111 u158 xo147
S خي|ge121 je129 ji150
S د|150 a178 ad75 d55 da90 dd84 de75 dh174 di108 do106 du115 ed76 g131 id86 n149 od103 t130 ud123 z155
S د$|d$51 t$120 $147
S دا|da77 de125 do125 du121
S دج|dz131 ge149
S در|de161 dr102
S دز|dz176 zu133
S ده|da138 de126 dh122
S دو|do79 du100 dw156
S دي|d126 da113 de81 di65 dy121
S دپ|dp130
S ذ|ad129 az114 d131 de156 dh103 ed137 th104 uz154 z138 za111 ze128
S ذا|za140
S ذر|zr138
S ذو|dh159 z113 zo142 zu178
S ذي|az161 di129
S ر|ar59 b159 er59 hr128 i170 ir89 or85 r51 ra68 rd136 re78 rg149 ri94 ro96 rr77 rs136 ru104 ur86
S ر$|r$57
S را|ar134 r153 ra62 re121 ro129 rr156 ru118 ur164
S رب|rb121 rp172
S رت|rt99 t148 te170
S رث|rs119
S رج|j149 rg107
S رخ|rg146
S رد|rd114
S رز|rs140 rz116 zo159
S رس|rs165
S رع|re152
S رغ|rg96 rj147
S رف|rf146
S رق|rg130
S رك|k158 rc154 rg142 rk117
S رم|ma152
S رن|rn153
S ره|ra145 re146
S رو|or144 r106 ra113 ro70 ru84 rv147 rw144 ur150
S ري|ar158 er131 ir137 r128 ra111 re76 ri60 ry88
S رپ|rp149
S رچ|rj153
S رگ|er160 rg127
S ز|158 a155 az93 c152 cz124 d160 es116 ez111 is138 iz105 j142 o144 oz118 r158 s111 sa172 se106 si141 ss118 sw141 us145 uz127 z70 za86 ze90 zh132 zi121 zo117 zu106 zy171 zz88
S ز$|s$80 z$75
S زا|sa109 za74 ze146 zz140
S زج|zc149
S زع|za125
S زق|zk121
S زه|za119 ze120 zh121
S زو|sw142 u159 zo103 zu101
S زي|az167 ci135 e162 is158 iz160 se122 si116 z168 za117 ze105 zi76 zy116
S س|167 a164 as96 c117 ce88 ci116 e154 es95 i151 is100 n161 ns148 os97 s62 sa75 sc147 se76 si93 so96 ss59 st140 su91 sz99 t139 ts141 tz142 u160 us98 x139 z124
S س$|s$64 x$128 z$124 $126
S سا|ce127 sa88 za132
S سب|sp100
S ست|st69 xt149
S سط|st139
S سع|as101 es161 sa78 so147 ss134
S سف|su159
S سك|sc105 sk80
S سل|sl114
S سم|sm112
S سو|s166 so82 su84 sw132 u130 zo153 zu172
S سي|ce92 ci84 cj142 cy107 e152 is141 se94 si88 ss149 sy133 xe160 ze147 zi132
S سگ|sg123
S ش|156 as146 c126 cc144 ch61 ci134 cs129 cz143 e164 es139 is137 ix132 j154 k136 qu157 s100 sc124 se153 sh52 si141 sj117 sz106 tx158 us138 x149 z147
S ش$|c$151 s$124 z$149
S شا|ch141 sh135 xa158
S شب|sp134
S شت|sh159 st101
S شك|sk123 xk149
S شه|sh135
S شو|xo153 xu139
S شي|cc156 ce123 ch135 ci115 he150 hi159 ji145 sh176 si104 ti141 xi128 zi140
S ص|as92 c153 ca174 ce105 ci128 es124 is123 os98 s87 sa81 se101 si102 so111 ss83 su126 us113 z132
S ص$|s$167
S صا|sa93
S صب|sb129
S صر|sr103
S صط|st107
S صف|sf113
S صل|sl153
S صو|so129 su140
S صي|ci137 si146
S ض|ad95 az100 d104 da112 de136 dh89 di134 ed104 ez86 id114 od127 ud129 z135 za116 zi143
S ض$|d$110
S ضا|da109 za102
S ضل|zl116
S ضه|da150
S ضو|dw138 zv123
S ضي|dh167 di115 zi106
S ط|at95 d136 et122 it125 ot104 t86 ta83 te125 ti126 to120 tt92 tu120 ut112
S ط$|t$112
S طا|at174 da127 ta85 tt145
S طر|tr120
S طف|tf119
S طو|to108
S طي|at143 ti100
S ظ|ad136 az106 d126 dh101 ez111 h161 iz116 z118 za105 ze108 zi125 zo122
S ظ$|d$120 z$118
S ظا|za128
S ظم|zm149
S ظه|da153 zh120
S ظي|zi140
S ع|107 a71 aa91 ab150 ae141 aw153 ay143 c159 e97 eh127 ei147 ez166 h130 i117 iz165 o114 oa114 oe133 ou106 u118 ua110 y140
S ع$|a$173 e$116 h$120 i$148 $154
S عا|160 a93 ou160 ua112
S عب|ab91 eb126 ob129 ub123
S عت|at104 ot115 ta142 te126 ti139 ut145
S عث|os135 ot141 us116
S عج|aj118 ij130 j126
S عد|ad105
S عذ|az135
S عر|ar111 er137 ir127 ra153
S عز|az90 ez114 zz131
S عص|as115 es131 is132 ss144
S عط|at118 tt147
S عظ|az111 ez136 za116
S عف|af101
S عق|ac117 ag123 ak119 aq108 k157 ok133 uq134
S عل|a121 al78 el140 l147 ol150
S عم|am105 em111 im105 ma145 om93 um117
S عه|a140 ia159
S عو|au155 aw106 o141 oo146 ou105 ow139 wa166
S عي|ae131 ai92 ay123 e117 ee104 ei98 i88 ya159
S غ|ag157 c149 d153 e158 eg127 er154 g87 ga135 ge111 gg106 gh69 gi152 go148 gu98 h133 ig151 j127 k145 og149 q128 qo149 r131 ug127
S غ$|g$94 h$145
S غا|a158 ga88 ka137 qa142
S غر|gr112
S غز|az152 ez160
S غل|gl134
S غن|gn145
S غو|go88 gu92 ho172 jo146 qu141
S غي|ge118 gi134 gu134 hi154 ig158
S ف|153 af82 av175 b142 ef89 ev102 ew120 f70 fa76 fe96 ff85 fi116 fo177 fu146 g162 gh128 if107 li153 of115 ov128 ow149 p141 pf129 ph90 u130 uf100 v95 va140 ve96 vi116 w118 we134 wi160 wo158
S ف$|f$75 v$103 w$110
S فا|fa91 fe144 if129 v146 va83 vi134 wa119 we121
S فت|ft105 uf159
S فر|f159 fr108 vr151
S فس|ws136
S فش|fs176
S فص|fs123
S فض|fz116
S فظ|fi157
S فع|af151 fa146 fe127 fi127 if151
S فه|fa142
S فو|fo114 fu110 hu132 vo100 vu144
S في|164 af139 ef152 ev150 ew158 fa107 fe124 fi79 tf152 v133 ve89 vi75 vy119 we128 wi106
S ق|a158 ac129 ag127 ak108 aq95 c127 ca142 co128 eg144 ek108 eq132 g102 ga118 gg122 gh77 go131 gu97 ic147 ik113 iq96 k93 ka94 ke125 ki153 kk111 ko120 ku156 og139 ok113 oq125 q94 qa90 qe136 qi119 qo118 qq114 qu93 rg159 ug141 uk129 uq115
S ق$|c$130 g$121 k$83 q$86
S قا|ca132 ga109 gu127 ka91 qa95
S قب|kb155 qb106 yp177
S قر|gr142
S قص|ks140 qs148
S قط|kt145
S قع|qa134
S قه|ka161
S قو|co133 go147 qv144
S قي|ki102 ky165 qi114 qu159
S ك|ac160 ak81 c89 ca132 cc99 ch89 ck79 co139 cq126 eg133 ek93 ey139 g111 ga123 ge133 gg132 gi145 go127 gu113 ic121 ik92 jk137 k68 ka86 ke90 kh136 ki104 kk96 ko129 ku113 kw153 ky164 ok109 q130 qu97 qv149 uk109
S ك$|c$106 k$80 q$145
S كا|a157 ca85 cu131 ga124 k154 ka74 ko126
S كب|kb152
S كت|ct125 kt167
S كر|cr120 gr132 kr107
S كز|cz134 x136
S كس|ax145 ex106 gs136 ix141 ks132 kx159 ox175 ux138 x94 xe123 xi154 xx144
S كغ|cg141
S كف|qu144 qv133
S كل|cl114
S كه|ck158 ke117 kh155
S كو|ck159 co80 cu99 go132 gu126 ka134 ko73 ku90 kw145 o158 ou158 qu99
S كي|ek160 g131 gi116 ke91 ki78 kk167 ky133 qi136 qu134
S كپ|kp168
S ل|147 al68 ch152 el74 er152 gl122 hl129 i130 il89 l52 la75 le75 li100 lj130 ll65 lo111 lu144 ly149 o160 ol90 r158 ul91
S ل$|l$71
S لا|157 l160 la70 le109 li148 ol159 ul156
S لب|b148 ba176 lb139 po141
S لث|ii133
S لج|ja146 je127
S لح|ha156 lh112
S لخ|ha166 lk147
S لد|dd127 ld141
S لذ|dh149
S لر|ra169
S لز|za166 zo120 zu152 zz124
S لس|ls157 ss144
S لش|ch129
S لص|ls170 sa167 se139 ss130
S لط|at128 lt131 t151 ta124
S لع|122 al151 el150 il156 l127 la88 lo109
S لف|lf118 lv138
S لق|ga129 go144 ka118 ko145 lk145 lq126
S لك|ik159 lg161 lk157
S لم|lm127
S لن|na148
S له|ah140 la161 lh178
S لو|158 le116 lo80 lu91 lw144 ol172 ou149 ul159
S لي|el138 gl152 il140 l132 la112 le79 li64 lj113 ll139 ly93
S م|am65 c160 em76 hm135 im84 m58 ma62 me63 mi101 mm77 mo70 mp136 mu82 n130 om100 um97
S م$|m$66
S ما|m146 ma64 mc131 me137 om157
S مب|mb121 mp101
S مح|ma146
S مر|mr176
S مز|mz107
S مع|am131 im134 ma107 mo116 mu134 um151
S من|ma158
S مه|ma145 me140
S مو|mo83 mu100 om149
S مي|im171 m168 ma129 me103 mi69 my131
S ن|144 an69 d153 en73 gn120 h158 hn129 in85 j174 m134 n58 na78 nc127 nd137 ne68 ng134 ni97 nn74 no128 ns130 nt149 nu129 ny145 on100 ov158 r145 ss150 t155 um167 un94 y158 yn136
S ن$|e$163 n$51 $141
S نا|a151 n149 na70 ne136
S نب|mb123
S نت|en157 nt94
S نج|gg147 nc139 ng91 nj117
S ند|en158 nd77 un158
S نز|ns125 nz137
S نس|nc116 ns126
S نش|ch163 nc149
S نص|nc173 ns91
S نط|nt161
S نع|na124 ne128 nu157
S نغ|g144 ng80
S نق|cc150 ng124
S نك|nc150 ng130 nk114
S نو|no86 nu117
S ني|159 en141 gn110 in138 n116 na149 ne89 ni71 nj146 ny124
S نپ|np142
S نگ|an158 ng99
S ه|136 a134 ah64 at124 b143 bo164 ch158 e130 eh69 er149 et155 f156 g138 h77 ha80 he89 hi86 ho111 hu109 ih109 j137 oh97 ou172 p158 r159 uh108 ux155 x157 y164 ya167 ye147
S ه$|a$56 e$85 h$77 i$136 o$125 s$123 t$107 $101
S ها|ah173 e126 h128 ha72 he99 ho126 hu131 ih128
S هد|dh118 hd138
S هر|hr100
S هش|ch161
S هو|ho92 hu102 u155 wo148 xu149
S هي|ha135 he111 hi78 hu136 uh155
S هچ|ec146
S و|115 a118 al124 au85 av89 aw78 ch157 co158 d153 e114 ed135 er161 ev138 ew113 gu163 h145 ho108 hu120 i124 jo130 ju136 l124 lo124 lu142 ng138 no149 o62 oc143 og126 oh101 ol142 om170 on167 oo74 op166 or146 os134 ot122 ou50 ov114 ow88 oz153 p158 ro146 to149 u65 uc136 ud121 ug128 uh120 uj157 uk152 ul134 un138 ur123 us116 ut146 uw113 ux118 uy175 uz168 v104 va91 ve117 vi140 vo128 w84 wa78 we108 wh147 wi109 wo109 wu129 ww112 y126 yo126 yu145 zu137
S و$|o$66 u$94 $142
S وا|143 aw151 ha138 oi112 v138 va99 w125 wa76 wo133
S وب|ob104 op96 ub95 up105
S وت|at137 ot96 t137 te139 ti159 ut94
S وث|us138 vo144 wt146
S وج|dj158 gu158 oc146 og112 oj127 oz131 uc158 ug109 uj119 uz150
S وح|uh143
S وخ|oj146 uj146
S ود|de171 od97 oy135 ud86
S وذ|ud156 uz148
S ور|ar136 er128 oo167 or68 r144 ro141 ur76
S وز|o153 os103 oz101 us111 uz105
S وس|133 e161 j149 os87 s140 uc155 us79 y149
S وش|ch157 os106 uc141 us113
S وط|ut128
S وع|hu133 ou128 u132
S وغ|ga158 gu149 og102 ug104
S وف|163 ev123 ew136 fe154 of113 ov73 ow98 uf107 uv125 v130 w167 wf150 ws158
S وق|oc137 oq150 ug146 uk139 uq128
S وك|ec144 k151 ke149 oc120 ok95 uc117 uk90
S ول|al155 l145 ll122 ol78 ul88
S وم|m144 mp159 om96 um91
S ون|162 en126 ho161 no148 on68 un82
S وه|o137 oh112 ou162 uh130 wa149
S وو|wo141
S وي|163 av165 eu121 oj113 ou165 ow149 oy102 u122 ue130 uj127 uw138 uy130 v157 ve105 vi90 vo155 w168 wa103 we95 wi87 wy113
S وپ|op135
S وڤ|ov124 ow140
S ي|94 a96 ai78 ay80 c153 di145 e59 ea155 ec137 ee74 eg144 eh115 ei77 ej110 el122 en130 ep136 er104 es112 et137 ew152 ey83 ez143 gg152 h131 he112 hi106 hy139 i47 ic138 id162 ie97 ig129 ij101 il144 in142 ip141 is130 it150 iy85 j98 je103 ji164 jo139 js152 ki160 l156 le114 li121 ll112 ly140 n146 ne122 ni123 ny173 o121 re109 ri115 ry146 s154 t158 u113 w148 we133 wi135 y68 ya103 ye80 yi111 yo155 yy95 z143 ze149 zi141 zy138
S ي$|a$80 e$95 i$43 j$148 y$62 $119
S يا|a145 ay161 ia112 iy177 ja94 y146 ya72 ye119
S يب|bi147 eb111 ep107 ib86 ip108
S يت|at134 e160 et88 i169 it84 te131 tt131
S يث|162 et149 ez134 it133 iz144 ys170 yt147
S يج|eg110 ej173 ez134 g156 gg165 ig107 ij110
S يح|ih114 ya165
S يخ|ej116
S يد|a158 da148 de161 e163 ed93 id74 jd152 yd118
S ير|er70 ir71 r150 re147 ro156 rr167 ur113 yr138
S يز|az160 e151 es109 ez103 i148 is102 iz86 ys167 z154 ze140 zi136
S يس|ce135 ci150 es90 ez131 ic128 is85 sz146 ys136
S يش|ch163 es122 ic129 is106
S يص|is137 yc116
S يض|id133
S يط|it124
S يظ|id128
S يع|ay134 i107 ie123 ih142 mi169 ya142
S يغ|eg100 eq145 ge153 gg159 gu146 gw154 ig100
S يف|157 av116 ef117 ev82 ew118 ff155 i147 if81 iv100 v153 ve126 vi147
S يق|ic134 ig126 ik114 iq119
S يك|cc149 ch161 ck133 ec114 eg135 ek95 ex144 ic100 ig158 ik89 ix145 jk147 k138 ke113 yk147
S يل|el74 i156 il72 l138 le138 li137 ll124 ly141 yl123
S يم|em95 im71 m148 me143 ym125
S ين|en73 in61 n151 ne133 ni132 yn119
S يه|162 ay154 e110 eh134 er103 et108 ih154 je132 ya155
S يو|e142 eo151 eu148 ew104 ho115 io127 jo102 ju104 o121 ou154 u103 ue137 ui134 uy138 yo92 yu93
S يي|e124 i116 je132 ya103
S يپ|ip113
S يژ|ij124
S يگ|ig115
S پ|ep114 p99 pa108 pe127 po103
S پا|pa120
S پو|po130 pu114
S پي|pi141
S چ|c131 ch85 dj135 dz127 ge136 j144 s152
S چا|ch158
S چه|ch151
S چو|jo158
S ژ|ej116 g149 j145 ja122 oj135 z165 zh110
S ژا|ja110
S ژه|je158
S ژي|ji133
S ژگ|jg141
S ڤ|g166 v143 w157
S ڤي|vi145
S گ|ag138 c159 eg107 g103 ga109 ge129 gh124 gi128 go108 gu108 ig128 k143 q147 ug131
S گ$|g$113
S گا|ga120
S گر|go140 gu138
S گه|gh172
S گو|g161 go118 gu131 gv154 ko144
S گي|ge126 gi103 ki140
F .|ا19 ب30 ت42 ث69 ج39 ح39 خ46 د42 ذ79 ر38 ز49 س32 ش40 ص51 ض80 ط57 ظ83 ع32 غ47 ف36 ق54 ك34 ل43 م26 ن38 ه41 و48 ي45 پ62 چ73 گ68
F ا|.27 ا81 ب38 ت43 ث74 ج50 ح42 خ66 د35 ذ80 ر29 ز49 س36 ش48 ص59 ض67 ط60 ظ73 ع57 غ57 ف46 ق59 ك43 ل19 م33 ن23 ه45 و38 ي33
F ب|.29 ا19 ت51 ث85 ج73 ح59 خ59 د28 ر24 ز67 س52 ش50 ص78 ط64 ع63 غ77 ف77 ق73 ك51 ل36 م83 ن43 ه41 و22 ي19 گ87
F ت|.21 ا22 ب56 ت82 ج70 ح54 خ72 د74 ر30 ز49 س36 ش24 ص71 ض76 ظ80 ع76 غ77 ف62 ق65 ك53 ل50 م47 ن46 ه49 و22 ي21 گ84
F ث|.19 ا18 ب63 ج85 د85 ر27 س65 ع85 غ72 ف70 ق58 ك67 ل51 م22 ن42 ه55 و28 ي19
F ج|.29 ا20 ب40 ت52 ج80 ح67 د38 ر33 ز58 س54 ش86 ع46 غ86 ف58 ق88 ك66 ل35 م32 ن43 ه40 و21 ي17
F ح|.30 ا30 ب43 ت60 ج50 د48 ذ85 ر43 ز68 س21 ش66 ص65 ض83 ط65 ف55 ق54 ك57 ل45 م10 ن47 ه54 و49 ي29
F خ|.36 ا12 ب59 ت33 ج73 د42 ذ86 ر35 ز53 س47 ش43 ص63 ض44 ط46 ع75 ف58 ك86 ل25 م41 ن51 ه59 و26 ي27 چ82
F د|.11 ا22 ب61 ت69 ج60 ح70 خ72 د81 ر31 ز59 س57 ش77 ع69 غ72 ف67 ق56 ك66 ل45 م55 ن49 ه37 و30 ي19 پ83
F ذ|.33 ا27 ب32 ح72 ر17 ف72 ق72 ك35 ل33 م72 ن46 ه40 و23 ي17
F ر|.18 ا22 ب44 ت42 ث68 ج47 ح48 خ65 د42 ز47 س44 ش48 ص82 ض49 ط81 ع66 غ54 ف48 ق56 ك45 ل54 م44 ن44 ه44 و26 ي17 پ87 گ74
F ز|.17 ا19 ب48 ت60 ج69 ح72 خ87 د53 ر42 س80 ش76 ع55 غ59 ف58 ق56 ك44 ل49 م43 ن42 ه32 و29 ي16 گ77
F س|.20 ا25 ب47 ت30 ج68 ح62 خ76 د60 ر41 ز82 ط70 ع35 ف43 ق76 ك37 ل33 م34 ن32 ه53 و28 ي19 پ75 گ83
F ش|.21 ا20 ب47 ت44 ج66 ح65 خ78 د47 ذ84 ر32 س80 ط77 ع48 غ87 ف46 ق60 ك41 ل50 م37 ن44 ه36 و29 ي15 گ82
F ص|.42 ا17 ب32 ح55 خ73 د33 ر22 ص82 ط38 ع57 غ45 ف30 ق51 ل28 م39 ن55 ه52 و27 ي31
F ض|.24 ا10 ب56 ج88 ح59 د72 ر32 ع80 ف88 ل25 م58 ن60 ه48 و31 ي20
F ط|.33 ا15 ب38 ح54 خ87 ر32 س68 ش67 ع58 غ77 ف27 ق66 ل34 م31 ن48 ه36 و29 ي20
F ظ|.21 ا27 ب77 ت77 ر28 ع77 ف28 ل47 م16 ن52 ه23 و41 ي26
F ع|.43 ا28 ب18 ت47 ث55 ج56 د36 ذ79 ر39 ز36 س54 ش58 ص53 ض84 ط49 ظ58 ف47 ق49 ك64 ل21 م30 ن52 ه51 و34 ي24
F غ|.23 ا18 ب47 ت54 ج73 د52 ر25 ز42 س47 ش70 ص72 ض68 ط74 ف52 ك76 ل31 م50 ن37 ه58 و20 ي25
F ف|.20 ا20 ب85 ت40 ج79 ح87 خ65 د63 ر24 ز65 س49 ش59 ص73 ض52 ط71 ظ63 ع60 غ79 ق58 ك59 ل42 م74 ن49 ه41 و29 ي16
F ق|.16 ا19 ب37 ت53 ج67 ح58 د37 ذ70 ر29 ز57 س54 ش63 ص47 ض76 ط49 ع59 ف63 ق74 ل40 م45 ن46 ه45 و33 ي22 پ78
F ك|.25 ا18 ب50 ت49 ث85 ج72 ح72 د65 ر27 ز66 س39 ش58 ع70 غ80 ف61 ك86 ل37 م45 ن45 ه51 و18 ي20 پ86
F ل|.24 ا24 ب42 ت51 ث72 ج50 ح40 خ54 د37 ذ86 ر44 ز51 س42 ش49 ص55 ض86 ط51 ظ84 ع39 غ58 ف46 ق49 ك45 ل41 م35 ن49 ه35 و30 ي18
F م|.24 ا20 ب46 ت56 ج52 ح29 خ64 د25 ر34 ز53 س48 ش57 ص56 ض71 ط67 ظ76 ع50 غ70 ف67 ق62 ك56 ل46 م73 ن37 ه37 و29 ي22
F ن|.12 ا26 ب50 ت41 ث78 ج43 ح79 خ80 د33 ذ76 ر53 ز49 س40 ش58 ص49 ض87 ط71 ظ73 ع57 غ44 ف60 ق66 ك46 ل67 م60 ن72 ه45 و31 ي21 پ82 ژ75 گ60
F ه|.9 ا22 ب53 ت60 ج68 د37 ذ78 ر30 ز60 س70 ش54 ف86 ق79 ك74 ل50 م46 ن44 ه70 و33 ي24
F و|.24 ا32 ب39 ت40 ث65 ج50 ح57 خ67 د34 ذ87 ر24 ز44 س31 ش43 ص77 ض71 ط71 ظ83 ع62 غ55 ف34 ق56 ك40 ل31 م39 ن26 ه49 و55 ي29 پ85 چ72
F ي|.14 ا31 ب45 ت38 ث67 ج56 ح62 خ68 د34 ر31 ز47 س38 ش51 ص70 ض82 ط77 ع64 غ59 ف42 ق59 ك42 ل32 م35 ن27 ه45 و37 ي48 پ83 گ81
F پ|.58 ا22 ت51 خ72 د51 ذ72 ر19 ز54 س58 ش60 ط65 ق80 ك65 ل50 ن37 ه38 و13 ي23 پ72 ژ47 گ58
F چ|.25 ا26 ت36 ح52 خ72 ر46 ز72 ش50 غ60 ف64 ق72 ك41 ل50 م48 ن37 ه23 و15 ي21 پ72 گ60
F ژ|.54 ا9 د36 م32 ن22 ه36 و32 ي25 گ38
F گ|.24 ا25 ب80 ت56 ج43 د54 ذ72 ر22 ز60 س46 ش56 ف68 ك80 ل23 م68 ن40 ه42 و25 ي18 پ72 چ72 گ80
F ڤ|.7 ا22 ب85 ت85 ث85 ج85 ح85 خ85 د85 ذ85 ر35 ز85 س40 ش85 ص85 ض85 ط85 ظ85 ع85 غ85 ف85 ق85 ك85 ل85 م85 ن85 ه85 و40 ي22 پ85 چ85 ژ85 گ85 ڤ85
G .|a21 b32 c40 d40 e41 f40 g39 h32 i46 j43 k33 l42 m26 n38 o48 p44 q63 r37 s26 t39 u65 v52 w50 x85 y47 z46
G a|.25 a51 b35 c51 d32 e55 f48 g50 h31 i40 j51 k43 l26 m29 n25 o56 p67 q63 r27 s33 t39 u54 v53 w49 x86 y45 z45
G b|.29 a15 b40 c86 d28 e22 g85 h55 i26 j72 k75 l49 n65 o26 r31 s63 t64 u34 w87 y55 z77
G c|.30 a25 c44 d75 e31 f81 g72 h10 i31 j87 k33 l44 m77 n73 o28 p84 q65 r45 s59 t60 u44 v85 y58 z56
G d|.12 a23 b73 d43 e24 f79 g66 h44 i23 j47 k70 l58 m65 n62 o32 p83 r40 s59 t70 u37 v79 w66 y53 z56
G e|.25 a52 b45 c53 d27 e38 f49 g50 h35 i35 j58 k47 l25 m36 n28 o58 p61 q73 r22 s33 t41 u59 v48 w62 x72 y45 z45
G f|.21 a12 d70 e28 f38 g85 i23 j87 k68 l49 m70 n67 o34 q81 r34 s51 t46 u42 w74 y60 z59
G g|.28 a21 b65 c81 d57 e25 f76 g48 h18 i29 j75 k77 l43 m62 n47 o27 r35 s53 t59 u28 v79 w66 y57 z81
G h|.24 a11 b60 c77 d51 e28 f73 g75 h74 i24 j77 k65 l54 m32 n56 o31 p87 r40 s53 t52 u39 v76 w69 y56 z71
G i|.13 a33 b42 c39 d33 e40 f47 g51 h53 i71 j58 k43 l34 m34 n26 o49 p63 q57 r33 s33 t43 u60 v60 w75 x80 y54 z47
G j|.32 a10 b66 c82 d50 e25 f83 g80 h64 i23 j44 k58 l59 m54 n62 o26 p80 r56 s59 t58 u32 v74 w68 y82 z77
G k|.25 a17 b55 c75 d71 e30 f87 h19 i25 j79 k53 l51 m61 n61 o26 p81 r40 s51 t61 u39 v80 w67 x88 y50 z73
G l|.24 a18 b48 c66 d45 e26 f52 g54 h43 i21 j56 k45 l28 m40 n58 o33 p70 q62 r55 s40 t50 u48 v61 w61 y48 z61
G m|.24 a13 b53 c59 d58 e22 g80 h71 i25 j71 k77 l68 m39 n69 o24 p60 r52 s57 t75 u34 w87 y58 z60
G n|.14 a22 b60 c50 d34 e26 f68 g37 h61 i24 j60 k50 l71 m73 n42 o34 p77 q81 r69 s40 t42 u51 v75 w65 y52 z56
G o|.26 a56 b47 c52 d42 e55 f54 g52 h33 i56 j57 k46 l33 m39 n28 o40 p55 q70 r29 s32 t42 u17 v36 w48 x81 y55 z54
G p|.37 a16 b83 c62 e20 f60 h34 i26 j85 k61 l42 m75 n72 o21 p37 r34 s49 t54 u37 y58
G q|.17 a14 b37 c84 d55 e43 f84 h79 i29 l59 m62 n76 o38 p84 q50 r48 s56 t69 u17 v53 w76 y73
G r|.18 a18 b50 c55 d42 e29 f64 g46 h55 i21 j64 k50 l56 m51 n48 o30 p70 q78 r42 s44 t43 u44 v59 w61 y44 z53
G s|.24 a18 b65 c46 d78 e28 f71 g71 h22 i31 j76 k46 l49 m48 n61 o34 p60 q85 r52 s26 t34 u40 v76 w67 y57 z60
G t|.23 a17 b71 c59 e26 f62 g79 h31 i25 j70 k62 l55 m59 n64 o25 r38 s41 t32 u43 v78 w67 x79 y52 z52
G u|.33 a35 b38 c41 d30 e41 f45 g46 h35 i37 j54 k38 l27 m36 n30 o63 p60 q63 r24 s24 t38 u74 v69 w62 x69 y58 z45
G v|.23 a14 c65 d75 e22 g80 h75 i15 j83 k63 l50 n65 o34 r48 s43 t66 u54 v77 y52 z85
G w|.32 a9 b72 c73 d56 e27 f50 g80 h51 i21 j82 k54 l48 m74 n51 o36 q71 r55 s41 t60 u55 w57 y44 z51
G x|.15 a18 b59 c73 e26 f73 h48 i23 k61 l45 m65 n57 o34 p73 r65 s54 t33 u35 v61 w65 x55 y55 z65
G y|.14 a15 b63 c56 d45 e27 f68 g66 h65 i46 j75 k56 l46 m44 n42 o28 p70 q84 r45 s45 t53 u38 v71 w78 y45 z71
G z|.22 a12 b60 c71 d56 e27 f81 g65 h44 i20 j75 k58 l51 m54 n64 o31 p85 q77 r57 s65 t71 u38 v65 w68 y52 z39
"""#
}
