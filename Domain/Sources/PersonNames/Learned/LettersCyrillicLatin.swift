// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE.
// SHA-256 of token_pairs.tsv: cb0705ebe50f5bac1eed397f503887e43134f483e5b08c7707302a00088b976a
// SHA-256 of people_ar_la.tsv: 8bbeef444077513553005ad41eef879c43c9bfb6bac1121793a821c18927ddec
// SHA-256 of dev.jsonl: b7a98443846baf7f27f0752dce89e6efd9415c555b12eea900bef22deb1170c9
// swift-format-ignore-file

extension LearnedTables {
    static let lettersCyrillicLatin: StaticString = #"""
S |a95 ah139 al162 an133 ar154 as105 au140 ay163 ba149 be144 c120 ch69 ci144 d124 da165 ds138 e84 ea144 ef163 eh133 el144 er157 es100 et171 ev137 ez151 f163 ff167 g120 gh100 gi135 gl141 gu157 h82 ha129 hd139 he138 hi149 ho150 i88 ia149 ic153 ie154 ig163 ii143 ij126 ik149 il174 im150 in135 io111 is124 it157 iu143 ix150 iy141 j98 ja122 jd139 je142 jo136 js135 k122 ka147 ko166 l126 la139 ld135 lj171 ll117 lt111 m157 my154 n121 na121 ne142 no165 o100 od164 on145 os109 ou133 ov90 ow118 oy139 ps147 qu152 r117 re126 ri170 rr164 rs135 rt167 s97 sa169 sc168 sd140 sh142 si130 sj131 sk158 sl172 so158 st150 sz103 t91 ti158 tj128 to178 ts78 tt156 tz149 u103 ue174 ug144 ul162 um163 ur139 us81 ux111 v152 va135 ve165 w130 wa143 wo159 xo146 y101 ya131 ye169 yi144 ym172 yo125 yy138 z123 zd137 zh139 zi157 zj154 zs123
S $|a$87 d$91 e$65 g$105 h$89 i$136 j$117 k$143 n$116 o$124 p$177 q$162 r$91 s$75 t$81 u$119 v$152 w$135 x$104 y$119 z$107 $25
S ^|^29 ^c154 ^d127 ^g125 ^h104 ^i175 ^j105 ^k119 ^p165 ^s142 ^t119 ^v149 ^w133 ^y102
S ^а|^a68 ^o175
S ^б|^b53 ^p159
S ^в|^139 ^b121 ^v69 ^w73
S ^г|^125 ^c145 ^g60 ^h74 ^k147 ^q117
S ^д|^d63 ^g135 ^j148
S ^ж|^c124 ^d165 ^g116 ^j92 ^r151 ^s114 ^y134 ^z100
S ^з|^s97 ^z77
S ^и|^166 ^i102 ^j111
S ^й|^174 ^g126 ^j90 ^y101
S ^к|^c64 ^g136 ^k56 ^q106 ^x138
S ^л|^l67
S ^м|^m54 ^n172
S ^н|^n80
S ^о|^128 ^a130 ^o94
S ^п|^b139 ^p57
S ^р|^r76
S ^с|^c116 ^h139 ^s53 ^x105 ^z125
S ^т|^t64
S ^у|^u131 ^v126 ^w89
S ^ф|^f64 ^h153 ^p152 ^v111
S ^х|^c129 ^g130 ^h62 ^j107 ^k124 ^q162 ^x116
S ^ц|^c101 ^k153 ^q127 ^t145 ^z101
S ^ч|^c92 ^g142 ^j116 ^k133 ^t137 ^z147
S ^ш|^c158 ^s73 ^x130
S ^щ|^s121
S ^э|^166 ^a105 ^e71 ^o116
S ^ю|^y152
S ^я|^158 ^i139 ^j136 ^y129
S а|120 a46 ab160 ac120 ad155 ag129 ah101 aj136 al144 am172 an129 ap164 ar130 as132 at137 av148 aw168 ay126 bo156 da146 e104 ei162 es155 gh164 h158 ha101 he159 ho159 i118 ie135 ij137 is136 iy138 ja133 je134 ka154 la147 me157 ne147 o94 ou125 ow172 oy167 q164 re165 u99 uc134 ut150 va165 xa165 y134 ye143 ze163
S а$|a$58 e$99 i$141 o$136 s$132 y$143 $94
S аб|ab73 ub122
S ав|153 a142 ab127 au101 av78 aw88 o130 ov113 ow149
S аг|a151 ag82 ah113 ak163 aq145 ug130
S ад|a163 ad77 di163 ed136 et141 od136 ud112
S аж|az137
S аз|as109 az86 i163 is165 uz144
S ай|a157 ai77 aj91 ay83 e177 ei82 ey108 gh117 hi122 hy146 i87 ia138 ie140 ig148 ij143 is159 oy143 uy129 y91 ya155 ye140 yi168
S ак|157 ac95 ag139 ak75 aq121 ax148 c87 cc149 ck150 ka174 ok123 uc144
S ал|a161 al67 ol112 ul106
S ам|a152 am71 an140 om146 um109
S ан|142 a150 am137 an53 en102 ja164 ko163 on111 sk160 un100
S ао|eu136 iu126 ou136 u160
S ап|af139 ap86 up126
S ар|a149 ar53 er122 or112 r147 ra149 re158 ur120
S ас|165 a145 ac139 as71 az110 mi142 os162 ra164 us122
S ат|140 a150 ac154 ad158 at76 ed136 ta163 th165 ut111
S ау|149 au116 av119 aw112 ev122 ew139 o135 ou106 ov100 ow98 w177
S аф|af92 ap166 at135 gh154 ou134 uf143
S ах|a133 ac165 ah87 aj128 ak149 ax125 ch165 la155
S ац|ac106 at151
S ач|ac108
S аш|as93 dr155
S ащ|as144
S аэ|ae135
S ая|161 a104 i124 y130 ya170
S б|b69 ba171 bb126 be119 bi148 bo123 eb117 f161 mb162 mp142 p131 v133 w147
S б$|b$169
S ба|as164 b174 ba69 be127 bo118 bu115 ha139 va129
S бб|b158 bb103
S бд|bd144
S бе|b151 ba117 be69 bi125 bo132 bu111 e163 ed163 pe153
S би|be142 bi84 by99 vi143
S бл|bl107
S бо|ba137 bo79
S бр|br89 vr154
S бу|bo135 bu80
S бч|pc140
S бы|by117
S бь|bi149 bj119
S бэ|b163 ba125 be104
S бю|bu122 by121
S бя|bi153
S в|136 av154 b129 ev139 ew144 f122 ff104 gu149 i143 io141 n164 o156 ou141 ph146 u112 uv157 v70 va117 ve107 vi140 vo134 vs140 vy157 w79 wa131 we156 wi119 wo145 y146 z163
S в$|f$121 s$160 u$112 v$73 w$83 $147
S ва|a137 ba130 ff128 mi163 ne154 no163 ua175 v112 va70 w119 wa68
S вг|uh126 vh138 wh133
S вд|ud136
S ве|be126 ed149 va138 ve80 vi123 wa127 we91
S ви|be151 bi143 gl145 ui142 v171 ve137 vi66 vy90 we156 wi76 wy94
S вк|uc138
S вн|vn174
S во|163 v134 va139 vo100 w150 wa121 wo108
S вр|ur161 vr162
S вс|s149 us124 vs108 w164 ws88
S ву|u142 vu177 wo143 wu151
S вц|wc143 wz147
S вч|vc132
S въ|va162 ve157
S вы|158 ev163 ff152 v137 vi133 vo144 vy117 wy128
S вь|vi127
S вэ|we140
S вю|u139
S вя|va149
S г|149 ag152 c144 ch141 dz138 eg112 g69 ga146 ge167 gg128 gh91 gi142 go141 gu85 h102 hi126 ho148 hu154 j140 ji164 k143 kh141 ki140 l154 n153 ng138 q147 r154 ug150 x149 y145 z163
S г$|g$89 q$131 $164
S га|a142 ay165 ga69 go133 gu128 ha95 ho157 i164 ka126 qa128
S гв|gu115
S гг|gg100
S гд|hd169
S ге|152 e151 ge81 gi129 go136 ha141 he99 hi135 ho163 je152
S ги|140 g153 ge122 gi83 hi110 hy131 i161 ji156 ki152
S гл|gl112
S гн|gn146
S го|132 g171 ga115 go78 ha123 hi152 ho100 i157 qo141 s166 si157
S гр|g161 gr97 hr148
S гу|go119 gu81 gw155 hu114 ku146 qu128
S гх|gh142
S гъ|gy149
S гы|gu141
S гэ|ga133 ge93
S гю|gu113 hu154
S д|139 ad115 d57 da141 dd122 de101 dh152 di126 do146 ds140 dz117 ed105 g138 gi126 gy113 i163 j148 ji139 n151 od132 r150 ri164 t122 th130 ud155
S д$|d$77 s$130 t$114
S да|d128 da70 de115 do116 du112 s134 ta137 te155
S дв|dw134
S дд|dd119
S де|163 d146 da121 de69 di126 ed163
S дж|ag150 aj163 c96 ch136 ci162 d113 dg112 dj103 dr146 ds119 dz102 g87 ge103 gg114 gi94 gj136 gu154 gw153 gy148 j75 ja144 je135 jh136 jj124 jy157 rj132 sh153 xh124 xi163 y138 z137 zh133 zi143
S дз|150 d99 di138 ds132 dz92 gg154 gy149 j72 s137 sh165 t163 ts168 tz132 uj134 uz168 z71 zz129
S ди|d140 de112 di73 dy98 id154 t163 ta149
S дл|dl156
S до|d144 da119 do72 du129 od168 to146
S др|dr92
S дс|ds161 dz134
S дт|dt136
S ду|da121 de130 do112 du93 dw139 g162
S дх|dh129
S дъ|da160 de158
S ды|di112 dy110
S дь|di143 dj142 dy151 gy119
S дэ|da120 de93
S дю|du105 dy144
S е|131 a95 ac149 ae100 ai98 an153 ar147 ay115 e58 eb137 ec146 ed150 eg140 eh114 ei115 ej114 el140 en141 ep154 er111 es111 et99 eu105 ey111 ez142 h146 ha119 he98 ho94 hu141 i107 ia115 ie76 im163 io103 is166 ja112 je78 jo92 ke175 ma129 o89 oe102 oh118 ou141 r163 ra154 re140 u120 ue176 uh145 ui135 ur165 uy163 wa167 y124 ya117 ye81 yo74 yu144 ze147
S е$|e$94 o$104 $131
S еб|ab129 eb100 ob133
S ев|166 au138 e156 eb146 ef130 eu106 ev68 ew89 i153 io132 je154 of140 ou143 ov109 ow115 v146 w163 ye164
S ег|155 ag136 eg95 eq137 og125
S ед|ad116 ed82 od127
S еж|ej130 es129 ez122 i149
S ез|es105 ez98
S ей|170 a89 ae130 ag148 ah146 ai98 ak165 au141 ay95 az167 ch162 e130 ei76 ej101 eu111 ey87 i120 ij104 oi127 oy127 ra165 ui111 uy121 y130
S ек|ac129 ec113 ek91 ex150 k159 ko138 ok123
S ел|149 al140 el68 i147 il144 lo143 ol128
S ем|am107 em81 om108
S ен|159 am144 an97 ar163 e116 en57 ia150 ie131 im160 in96 je142 m161 n137 ne154 on106 un157 we140
S еп|ep94 op137
S ер|154 a167 ar107 e133 el149 er51 i163 ir115 or101 r131 re144 ro160 ur97
S ес|as130 es83 ez100 os133
S ет|ad148 at133 e139 et78 od153
S еу|ev128 ho118 jo149 o103 oh111 ou119 yo103
S еф|ef95 of126
S ех|ah129 eh109 ej116 ex148 ha163 oh137
S ец|ec104 et145 ez138 o163 s162 ts164
S еч|ec135
S еш|es99 ex147 os127
S ещ|es126
S ж|147 c156 d162 dj136 ds138 dz117 g132 ge100 gi129 gu152 j109 ja173 je118 jo139 r146 ru151 rz102 s115 sc121 sh106 sj131 u157 ug150 xh149 xi163 z104 zh86 zi151 zj116 zs109
S жа|aj164 ge135 he165 i152 ja103 qi163 ti146 xi166 za112 ze161
S жб|zb130
S жд|d149 zd154
S же|ce157 di164 e148 ge100 gi134 ja148 je123 za150 ze108 zh163 zi147
S жи|164 ci155 ge148 gi106 gy138 hi154 i172 ji115 ri153 zh164 zi121 zy113
S жк|zk150
S жн|zn120
S жо|ci157 jo111
S жу|cu163 gs163 jo130 ju126 ro129 ru122 s152 se140 so139 su148 uj164 zu115
S жъ|za156
S жы|gi154 ji146 zi146 zy135
S жь|gi137
S жэ|re135
S жю|ju125
S з|151 as148 c142 d169 dh135 dz157 es103 n163 oz157 s92 sa133 se110 si157 so155 th116 us172 uz152 z82 ze124 zi120 zo144 zz131
S з$|s$115 z$115
S за|sa97 se128 so151 za84 ze142 zo130
S зб|sb171 zb169
S зв|zv138 zw163
S зг|zg162
S зд|zd123
S зе|es167 ez139 s166 sa153 se86 si136 z165 za147 ze87 zi162
S зз|zz113
S зи|si91 sy128 z140 ze151 zi90 zy112
S зл|zl143
S зм|sm167
S зн|zn159
S зо|so108 za130 zo107
S зу|du146 su129 u156 zu113
S зы|du145 i142 sy157 z159 zi138 zy121
S зь|s140 si154 z118 zi143
S зю|su139 u162
S зя|ja176
S и|117 a117 aj139 ay130 e94 ea87 ee83 el155 en140 er160 es146 ey89 ha156 he128 hi70 ho154 hu147 hy127 i44 ic138 ie81 ig143 ij113 il162 in137 is128 it98 iy123 j115 ja142 je133 ji110 ki144 l138 n141 ne160 ni165 o119 os164 ou148 ov159 ra154 ri141 ro163 si139 u115 ue137 ui130 un157 vi155 wi143 y76 ye142 yi99 yj137 yn164 ys146 yt116 zi169 zy137
S и$|a$128 e$130 i$57 y$72 $137
S иб|eb148 ib102 yb142
S ив|ev119 iv95 iw123 ph131 v143 yw153
S иг|eg127 i163 ig83 ih124 yg163 yh128
S ид|e166 ed126 id85 ig149 ij164 it148 u153 yd120
S ие|149 je141 y140 yo171
S иж|iz169 ys137 yz133 zh173
S из|es137 is103 iz100 ys134
S ии|je135
S ий|109 a113 as155 e135 ej130 ew164 i74 ii126 ij93 il161 io117 is159 iu165 iy117 j137 ja166 ju139 li159 os136 ov165 ri164 s172 us140 y81 yi100 yj90 yy170
S ик|163 i166 ic95 ik79 iq127 ix163 k133 la140 ry155 yk98
S ил|162 el113 il74 l132 la143 li147 ll145 lo150 y153 yl104
S им|167 em172 i164 im77 in131 k160 m150 ym102
S ин|159 an161 en114 hi157 i133 im132 in58 j157 li174 n157 ng145 ni154 on158 y144 yn88
S ио|io134 jo139
S ип|ep159 if134 ip96 yp111
S ир|ar136 er131 ir82 yr123
S ис|154 e150 es119 i164 ic141 is73 iz114 s137 sh171 y157 ys105
S ит|164 et134 ic117 id149 it90 yt137
S иу|ju156
S иф|ef145 if103 ip137
S их|ic126 ih110 ij140 ix150 kh146 yk145 yx144
S иц|hi166 ic100 is153 it131 iz146 ov156 ts165 yc120 yz128
S ич|176 ch119 ci165 eg149 ic71 it148 n163 v154 w163 yc111 yt124
S иш|es125 fi164 i165 ic142 is96 ix144 of134 ys120
S ищ|is120 ys140
S иэ|ie123
S ия|a141 e133 ia100 ie138 iy157 ja127 ya150
S й|117 a154 as129 c148 dz146 e121 ey135 g153 h139 i91 ig143 ij118 il126 it141 j100 ja167 js129 l143 ll106 ly121 ng133 o153 oi149 os118 u137 ui167 us83 v151 w159 y96 ye142 yi164 yy148 z163
S й$|i$87 j$84 o$130 s$121 w$138 y$86 $77
S йа|i139 ja153
S йб|ib138 yb142
S йв|av156 iv138 ve151
S йг|gh167 ig128
S йд|de136 id118 jd125 yd125
S йе|er151 go140 i151 ia128 ie139 ja166 je122 jo136 y151 ya139 ye106
S йз|is124 iz141 jz142 us153 ys164 ze139
S йк|aj164 e176 i165 ik130 jk121 ke117
S йл|il121 jl127 le145 yl138
S йм|im112 me154 ym159
S йн|e139 in95 jn134 ne134 yn127
S йо|e127 i136 io146 ja148 je126 jo98 o148 y152 ye132 yo102 yu153
S йр|ir155 ur153 yr155
S йс|ac158 c160 ce132 ic144 is130 iz145 js144 se160 yc160 ys143
S йт|it109 ut157 yt148
S йу|ew134
S йф|if130
S йх|he161
S йц|jc125
S йч|jc133 qu149
S йш|is139 ix139 js137
S йы|yi135
S йя|ja152 ya119
S к|137 a162 ac140 ak143 an139 c82 cc133 ch87 ck74 co119 cq119 cu167 d167 ek127 g121 gh129 h141 i135 ij163 iy154 j133 jk157 k60 ka159 ke115 ki124 ko147 mi146 my142 q118 qa166 qu87 s136 sc172 sz155 uc152 uk145 uq175 us154 y135 yl156 z163
S к$|c$120 g$137 k$71 q$116
S ка|123 a128 an163 ca81 co130 cu110 da138 ga136 ge175 k134 ka59 ki147 ko96 pp166 q162 qa116 qo135 s151 tr165 ya168 z164
S кв|q159 qu100 qv122
S ке|ca122 hu155 ke79 ko146 xu152
S ки|161 cy167 g138 gi147 k140 ka125 ke151 ki61 ko130 ky87 ok137 qi135 ra143
S кк|c152 cc98 ch154 ck105 qq143
S кл|cl107 kl129
S ко|144 an150 ca147 co77 go137 i140 ij146 k160 ka98 ko57 lo159 o163 of144 qo145 y154 z163
S кр|cr108 kr162
S кс|ex168 ix160 ks101 x83 xe146 xi174 xs139 xu158 xx146
S кт|ct133
S ку|co132 cu99 gu138 gw151 ko142 ku71 qu103
S кх|ck164 kh163
S кш|ks134
S къ|163 ke143 ko160
S кы|ki126
S кэ|ca104 ke84
S кю|cu131 ky137
S кя|ke153
S л|156 al145 b163 d149 el97 gl138 hl111 i133 il146 l57 la124 le82 li114 lj110 ll92 lo114 ly142 n135 ol170 t163 ul153
S л$|l$120
S ла|152 a171 ah143 ay175 el149 il134 l164 la62 lo112 lu125
S лд|ld117
S ле|l146 la102 le64 li110 lo118
S лз|es145
S ли|158 ey157 i149 il154 l123 le107 li61 ll158 ly87
S лл|el165 l108 ll71
S ло|151 el139 i150 il145 l128 la112 ll146 lo70 ov164
S лу|lo122 lu87 ul163
S лф|lf153
S лъ|la140
S лы|ch157 li111 lu130 ly106
S ль|140 d146 el115 gl104 hl103 j164 l56 ld154 le124 lf148 lh133 li111 lj105 ll81 ls144 lt141 ly117 o157 r149 t163 ul164
S лэ|la98
S лю|ju149 lo143 lu93 ly146
S ля|ia164 la99 le112 li163
S м|150 a147 em120 hm112 im156 m64 ma145 mb136 me113 mi125 mm109 mo133 mp137 n141 ng174 ny143 um157
S м$|m$96
S ма|162 an170 e135 ed152 m135 ma56 me108 mo134 mu131
S мб|b122 bi171 m163 mb88 mp143 mv135 nb112
S мв|mb128
S ме|ma103 me76 mi139 mu157
S ми|im150 m145 me122 mi63 my100 ni117
S мк|mq155
S мл|jr144
S мм|m125 mm97 nm123
S мо|163 ma124 mo69 mu141 on167
S мп|m159 mb137 mp91 np113 p145
S мс|ms167
S му|mo124 mu84 my133
S мч|mc150
S мы|mi142 my115
S мь|mi158
S мэ|ma110 me96
S мю|mu118
S мя|ma142 me130
S н|128 a164 an148 ch168 en126 gn132 h139 hn105 in139 is145 l151 m140 mp137 n49 na130 nc145 nd126 ne87 ng83 ni112 nj125 nn88 no134 ns144 nt123 ny134 o151 on146 ri161 sh163 u167 un143 v175
S н$|d$150 e$161 m$135 n$55 o$121 s$164 $115
S на|134 a128 an163 n139 na63 ne112 no130
S нб|mb129 nb143
S нг|g142 gg143 gh164 gi164 n146 ng71 nh160
S нд|d144 da170 dr143 nd71 nt143
S не|na155 ne71 ni142
S нж|ng148
S нз|ns143
S ни|178 i168 ij144 in140 mi136 my131 n126 ne124 ni64 ny89
S нк|nc152 nk103
S нн|n143 nd117 nn144
S но|156 na155 no70
S нс|nc110 ns91 nz138 s160
S нт|d143 n143 nc144 nd135 nt98
S ну|no163 nu125
S нф|nf161
S нх|ng152 nh139
S нц|c157 nc113 nt148 nz99
S нч|cz169 nc119
S нъ|n120 ng127
S ны|164 ni143 ny102
S нь|an132 en161 gn93 hn151 m137 n79 ng122 nh119 ni136 nj131 ny114 on157
S нэ|ne95
S ню|ny126
S ня|a157
S о|124 a97 aa113 ah126 al132 an144 ar156 au79 av155 aw109 e120 ea162 eu130 ew160 gi174 ha165 ho109 i122 ij149 io116 is157 iu149 iy155 je143 jo153 ko149 o53 oc141 og132 oh101 oj153 om158 on128 op163 or143 os141 ot119 ou97 ov141 ow133 oy156 p154 r169 u111 uh147 us133 ux155 v175 vo144 y135 ye154
S о$|o$62 u$124 w$141 $124
S об|ob84 ov159
S ов|126 a135 an147 au115 av123 aw125 ba163 ef141 ev109 iv128 o127 ob134 of137 ou123 ov59 ow74 so163 ub163 ul141 vi159 y177 yo163
S ог|ah131 g168 og88 oh110
S од|ad158 gy157 od86 ud159
S ож|oj141 os133 oz112
S оз|os102 oz92
S ой|aj135 au127 aw149 eu101 i148 oi98 oj100 oy92
S ок|ak127 oc108 ok89 oq159 ox158
S ол|al94 l143 la157 o151 ol69 ul132
S ом|a129 om80 on151 um169
S он|149 a120 an117 e165 en135 ho165 o111 oh157 om141 on61 un132 wa156
S оо|o87 oh106 ou124
S оп|af145 op90 po163
S ор|162 ar112 au163 er139 o148 or61 ro164 ur137 ya150
S ос|137 a150 as155 e158 j154 o149 os75 oz139 s132 sh158 us117
S от|at150 ot87
S оу|aw101 ho151 o89 oa120 oe152 oh102 ou146 ov123 ow94
S оф|fe163 of96 op157 ov150
S ох|a145 ah126 o174 oh113 oj153 ox176 uh125
S оц|oc142
S оч|oc151
S ош|os102
S оэ|oe140
S п|a163 ap144 b137 ep128 f152 h165 l163 op147 p75 pa145 pe116 pi136 po135 pp114 pt145 u163 ub172
S п$|p$134
S па|163 fo135 p146 pa84 po141
S пе|ba150 be144 pa135 pe85 pi137
S пи|bi142 p162 pe133 pi87 py115 zp149
S пл|pl123
S по|po87 up163
S пп|p126 pa165 pp87
S пр|pr116
S пс|ps135
S пу|pu112
S пф|pf114
S пч|bc155 pc126 pt159
S пш|ps160
S пы|p163 pi153 py128
S пь|p148 pi121 py148
S пэ|pa132 pe149
S пю|pu149
S пя|pe145
S р|148 a163 ar104 b163 d149 er100 g154 hr106 ir148 l145 ll163 n162 p163 r49 ra123 rd113 re99 rg174 ri116 rk141 ro113 rr118 rt134 ru170 ry153 rz148 s154 sz158 t162 ur111 v163 wr128
S р$|r$79
S ра|ar139 r142 ra59 re121 ri133 ro102 ru108
S рб|rb121
S рг|g174 rg79 rh131
S рд|rd88
S ре|er154 ra112 re67 ri125 ro102 ry143
S рж|r111 rj144 rz133
S ри|170 ij146 ir148 is150 it166 r123 re112 ri58 ry81 y161
S рк|rg173 rk128
S рм|rm147
S рн|rn130
S ро|ar176 er151 i161 ra111 ro60 ta163
S рп|rp157
S рс|rs131
S рт|rt95
S ру|ro112 ru75 ur163
S рф|rf143
S рц|rc161 rz120
S рч|rc132
S рш|r140 rs130
S ръ|r155 ra134
S ры|r141 ra145 re145 ri99 ry96
S рь|r121 ri120 rj139 ry139
S рэ|ra99 re114
S рю|ru102 ry119
S с|151 a158 ar152 as174 c112 ce95 ci158 cy145 dm144 dz154 es104 gx128 i154 j155 k158 l164 p166 s54 sa169 sc133 se124 sh73 si146 ss81 sz84 t157 th119 ti152 tz137 u153 us135 w166 x131 xi140 z108
S с$|s$61 x$124 z$95 $123
S са|ce150 ch143 ki151 sa72 so135 su148 x164 za94
S сб|sb156
S св|sw137
S се|163 ce89 ci147 i160 se81 sh169 si137 xe164 ze135
S си|ce128 ci90 cy109 h163 he159 hi132 i152 s154 se153 si80 sy111 to163 xi116 y156 ya154 z142 zi150
S сй|xi135
S ск|123 el145 k149 ns154 s163 sc93 sk66 zc129 zk171
S сл|le163 sl113
S см|sm176
S со|so81 zo109
S сп|sp95 zp147
S сс|es150 s118 ss75
S ст|os168 st64
S су|su82 sw128 u155 zu116
S сы|si137 sy132
S сь|ci110 il133 jl140 s83 si159 sz142
S сэ|sa156 se93
S сю|hu155 sh143 xu117 yu151
S ся|se175 si149 xi140
S т|135 ad170 at141 c124 ch71 ci139 d117 dt135 et128 f159 g163 h144 i163 j154 k163 l161 s143 su163 t55 ta138 te98 th73 ti143 to126 tr155 ts115 tt101 ty139 ut150 z134 zz154
S т$|d$125 s$122 t$77 $137
S та|da159 fa153 t140 ta61 te122 th134 to119 tu136
S тв|tw146
S те|et155 t155 ta131 te72 ti141
S ти|ci113 hi119 i163 ma163 t136 te118 ti72 ty94 zi136
S тк|tk156
S тл|tl167
S то|do138 t158 ta131 te155 to62
S тр|ra164 tr93
S тс|ts160
S тт|159 t126 tt75
S ту|to114 tu98 tw143
S тф|tv146
S тх|t164 th120
S тц|tz99 z154
S тч|ch149
S ты|t146 ti122 to149 ty102
S ть|t122 ti118 tj120 ty126
S тэ|ta131 te93
S тю|ch137 tu122 ty141
S тя|tr142
S у|131 a126 aw143 b152 e126 ew151 f147 ff135 h140 ho140 hu118 i122 io139 ju141 k161 l153 n147 o95 oe96 oh166 oo84 ou69 ow157 u54 uc168 uf158 ug150 uh119 uj137 ul148 ur138 us148 uw136 uy159 v117 va139 vs135 w99 wa139 we136 wh124 wi138 wu135 wy154 y124 yu176
S у$|e$163 h$120 o$107 u$76 v$104 w$100 $117
S уа|o154 oi98 oy112 wh155 wo140
S уб|be152 ob142 ub83 up148
S ув|ow129 uw135 ve140
S уг|g157 u159 ug90 uh129 uq147 wh137
S уд|ad138 d162 od142 oo163 r154 u156 ud87 uj177
S уж|us139 uz125
S уз|es160 oz137 se128 th165 us100 uz98 ws138 ze163
S уи|we170 wi118 wy127
S уй|ui113 uj119 uy124
S ук|ke135 o154 uc123 uk75 uq129
S ул|164 a143 el158 le128 ol140 ul82 vl153 wl159
S ум|me143 om138 um79
S ун|n161 ne120 ng125 on128 un79
S уо|wa100 wo160
S уп|pe133 ub141 up96
S ур|o142 oo149 or124 ou163 r140 ru163 u132 uj141 ur70 yr163
S ус|151 an149 ar142 i143 ij161 o165 os124 s139 sz163 uc149 us75 uz163 ws135
S ут|c171 ch156 u158 uc116 ut86
S уф|uf107 wf157
S ух|ef143 i136 oh128 ug162 uh99 uj135 uk156 ux132
S уц|uc123 ut134 uz138
S уч|uc106 vc158 vt163 wc132
S уш|158 a153 us95
S ущ|us133
S уэ|ue91 wa112 we101 wo145
S ф|b154 d163 ef116 f77 fe142 ff99 fi164 fo150 gh132 p138 pf149 ph87 t144 th103 u142 uf136 ug139 v136 vo165 w147
S ф$|f$97 $153
S фа|fa95
S фе|fa135 fe86 fi139 te134 ve127 vo139
S фи|ch154 fe133 fi87 fy158 te144 ve141 vi142
S фл|fl137
S фо|fo98 ke162 vo118
S фр|fr94
S фт|ft111
S фу|fu86 hu98
S фф|f133 ff83
S фь|f159 fi133 fj128 fy142
S фэ|fa154 fe142
S фю|fu151
S х|134 a146 c138 ch69 dz154 g128 gh122 gi164 h83 ha141 he137 ho124 hu150 hy158 i160 ig163 ij167 j143 k131 kh75 l149 q147 qu145 uh145 x129
S х$|h$128 $140
S ха|a136 ar163 ba145 ch166 ej167 fe147 h145 ha69 he141 hi143 ho116 hu118 i161 ja104 ka135 n156 ns164 o166 qa169 u164 xa119 yo164
S хе|ge108 ha124 he105 ho124 hu138 je127 yo154
S хи|168 gi110 he157 hi77 i136 ji135 xi140 xy151
S хм|hm121 xm148
S хо|a156 ha121 ho84 jo104 l164 o151 xo135 xu138
S хт|ht155
S ху|fu142 ho116 hu101 ju114 oo150 u139 xo140 xu159 yu144
S хъ|h154
S хы|hu150
S хь|kj144
S хэ|ha111 he106
S хю|hu135
S ц|164 an141 c94 ca124 ci122 cz109 gq145 q141 s133 t119 ti150 ts66 tz83 z96 zz148
S ц$|c$104 s$147 z$106
S ца|ca137 za124
S цв|zw130
S це|c165 ca144 ce100 cz157 se154 tz163 ze100
S цз|dz147 gg149 gj134 gz143 j103 ji127 z119 zo126 zu138
S ци|140 ac163 c154 ce136 ci94 cj126 cy118 hi157 i158 ia165 io148 ke141 kh162 qi111 s140 si144 ti102 ts168 ty129 ya149 z159 zi97 zy134
S цк|ck90 zk112
S цо|zo117
S цу|cu112 su171 ts154 tu92 zu126
S цх|c143 ch140 sa134
S цц|cc144 zi154 zz95
S цш|zs156
S цы|c153 ci130 cy126 zi142 zy138
S ць|c99 t162 ts105 tz160 z108 zj153
S цэ|ce147 ta129
S цю|qu129
S ця|ia153 ja149 qi148 te129 ya156
S ч|169 c86 cc144 ce127 ch59 ci99 cs100 cz77 dz123 g148 h146 j123 je170 k151 kj141 q154 qi149 s154 si163 sj134 t136 tc141 tj94 tr145 ts92 tx103 tz133 u145 x161 y147 z156 zh136 zs154
S ч$|c$85 h$148 j$114 x$166 z$170
S ча|ca166 ce137 ja136 xa164
S че|149 ce92 ch165 co131 he170 ze151
S чж|c147 ch138 dz136 gd165 j138 jh139 qi164 ts161 z126 zh100 zi134
S чи|153 ci93 cy128 hi139 i153 ji129 jy145 qi133
S чк|147 ck131 d144 i154 id145 j143 y146 zd145
S чо|149 jo133
S чу|cu143 jo173 ju165
S чх|ts147
S чч|cc101 ch143
S чъ|si149
S чы|cz158
S чь|c132 ch136 sj163 tj147 ts139 tx150
S ш|153 a163 c165 ch79 ci139 fi135 is142 ix123 j158 k160 rz109 s77 sc97 sh65 sj104 sk129 ss129 sz83 t168 x140 z151
S ш$|s$107 z$136
S ша|fe146 n140 sa151 sh175 sz168 xa138
S шв|su146
S ше|i163 se114 ze164
S ши|i148 s166 sh151 si116 sy140 sz165 zy155
S шк|an132 n160 sc168 sk118 xk151
S шн|sh159
S шо|xo148
S шп|sp127
S шт|st89
S шу|hu169 s153 se135 su156 xu145 zu149
S шч|sc130
S шш|ss156
S шы|si139
S щ|ch115 cz106 s128 sc104 sh100 sj126 st135 sz163 t165 tj145 ts159 x161
S ща|xa150
S ъ|133 a136 bo163 gw143 gy134 hi152 i163 j152 ke163 o153 u153 y153
S ъ$|$141
S ъе|yo130
S ъи|i116 ic120 ni164
S ъм|m164 om159
S ън|165 an138 en145 ng134
S ър|ar134 er134
S ъэ|e135 ei160
S ъю|yu129
S ъя|gy163 j174 ja133 ya111
S ы|160 a129 ar149 e130 ge143 hi161 i114 il149 is171 iy141 li152 o122 ry149 si167 u147 y113 ys144 yt143 z167 zy154
S ы$|a$123 i$126 s$133 u$149 y$164 $122
S ыб|ev163 yb127
S ыг|ig150 yg125 yh148
S ыд|id140
S ыж|ys155 yz167
S ыз|iz130 yz152
S ый|i164 ij153 iy138 oi151 y122 yj148
S ык|ic161 ik127 iq154 k152 uc143 yk114 yq156
S ыл|il133 yl122
S ым|em153 im120 ym123
S ын|158 a163 in113 ng176 on134 y145 yn108
S ыо|uo156
S ып|yp132
S ыр|ar131 ir115 r146 yr121
S ыс|ys115
S ых|163
S ыц|iq148 yc135
S ыч|ic141 yc146 yt160
S ыш|is119 ix149 ys115
S ь|115 ci167 e152 h165 hi152 i126 ia162 ij130 j135 ja142 le131 ri145 xi164 y138 ye159 z161
S ь$|s$141 $96
S ьб|b163
S ьв|vi164 wi165
S ьд|d165 do160 ds178
S ье|a137 e119 er128 eu169 i145 ie81 io132 ja157 je102 jo109 o151 ye106 yo133
S ьи|yi123
S ьк|d154 ez136 il148 j163 k86 ka147 ky101 sk145 y151 yl144 zk165
S ьм|m132 mi155
S ьо|e119 ho120 io107 jo113 o134 yo121
S ьс|s150 xi134
S ьф|f137 fe164 fs148 ph152
S ьх|ch174
S ьц|c149 ci170 q170 qi146 tz153 z140
S ьч|ch175 cz173
S ьш|s112 sh150
S ью|e155 eu127 ew104 ho126 hu153 io166 iu126 ju128 ou131 u105 ue122 ug129 uh151 ui159 ul152 ux154 yu134
S ья|a109 ha122 i164 ia93 ie135 ja100 la100 y163 ya100 ye163 yo142
S э|150 a96 ac164 ae109 ai109 ar145 at153 ay120 e72 eh162 ei144 er146 es151 et142 ey144 ha126 he100 i126 im149 je145 o150 oe122 oh144 ou163 r165 ra164 u131 ue146 y162
S э$|e$80
S эб|ab116 eb140
S эв|av112 ef145 eu134 ev119
S эг|ag126 eg116
S эд|ad105 ed106
S эз|az129 ez173
S эи|ei94
S эй|a97 ae137 ai101 ay96 e153 ei90 ej139 eu138 ey119 ha147 i120 ij154 oe157 ta175 ui150
S эк|ac143 ek116 ex147
S эл|164 al102 el95
S эм|am99 em111 en121
S эн|an87 e165 en80 in121 ng145
S эп|ap123 ep140
S эр|ar101 er93 ir156
S эс|as149 es109 ez120
S эт|at103 et121 ts154
S эф|af142 ef163
S эх|eh136
S эц|et148
S эш|as147
S ю|e168 eu119 ew113 go158 h163 hu98 i165 io139 iu89 jo111 ju83 ky154 lu167 o141 oe137 ou110 u88 ue112 ug170 uh115 uq164 us150 ut145 uy155 y118 ye168 yh140 yo121 yu75
S ю$|u$123
S юб|ub109
S юв|uv140
S юг|ug120 yg141
S юд|ud118
S юж|uj146
S юз|us128 uz125
S юй|u148 uy131 yu119
S юк|uc120 uk112 yk134 yq158
S юл|ul113 yl133
S юм|um117
S юн|158 en146 i150 j150 ng166 ni153 un96 yn135
S юп|up118
S юр|ur95 yr128
S юс|uc140 us117
S ют|ut121
S юу|hu142 ju149 u126 uh137 yu109
S юф|uf126
S юх|ef143
S юч|uc146
S юш|ed163 ez143 hd155 il163 j163 jd153 ni150 us132 zd145
S юэ|ue116
S юю|yy135
S я|a103 ah124 at146 da129 e116 ea121 ha135 hu164 i138 ia76 ie122 if130 il147 is136 j163 ja72 je128 la142 m163 o130 or136 qi149 y138 ya63 ye133 yo135 ze154
S я$|a$79 e$117 $98
S яв|av159 e139 ev118
S яг|ag146
S яз|az128
S яй|ai138 ei129
S як|ac122 ak109 ek122 ex166
S ял|al139 el126
S ям|am138 em128
S ян|an98 en133 ia157 ja165
S яп|ep148
S яр|ar111 er118
S яс|as132
S ят|at155 et128
S яу|ev123 ew160
S ях|ah127
S яц|ac152
S яч|ac140
S яш|as154
S яю|ay145
F .|а33 б31 в37 г34 д34 е51 ж55 з50 и43 й59 к26 л37 м29 н40 о43 п36 р38 с29 т35 у50 ф40 х37 ц52 ч49 ш43 щ84 э45 ю55 я51
F а|.20 а63 б43 в38 г45 д37 е60 ж73 з53 и50 й38 к33 л31 м37 н22 о58 п54 р25 с34 т37 у45 ф56 х48 ц51 ч55 ш52 э66 ю78 я53
F б|.45 а17 б50 в82 д49 е18 ж76 и27 й80 к67 л38 м87 н65 о24 р27 с59 т79 у27 х63 ц83 ч67 ш79 ы68 ь55 э47 ю59 я66
F в|.18 а17 в86 г58 д63 е27 ж84 з84 и16 к61 л50 н51 о36 р49 с32 т70 у49 ф84 ц74 ч63 ш80 ы65 ь62 э63 ю82 я61
F г|.26 а18 б65 в57 г52 д60 е22 ж80 з84 и27 к79 л40 м61 н49 о23 р30 с54 т60 у28 ф75 х66 ч85 ш85 ы81 ь71 э44 ю58 я77
F д|.27 а23 б67 в58 г70 д52 е24 ж27 з24 и26 к62 л53 м57 н58 о26 р35 с54 т57 у38 ф74 х63 ц88 ч80 ш82 ъ86 ы62 ь58 э47 ю54 я66
F е|.29 а64 б51 в28 г49 д41 е53 ж65 з54 и70 й34 к39 л27 м40 н21 о55 п55 р18 с35 т37 у52 ф54 х54 ц52 ч63 ш55 щ77 э82 я73
F ж|.33 а17 б63 в76 г76 д53 е18 ж87 и20 к54 л68 м60 н47 о25 п84 р81 с75 у26 ч86 ъ56 ы58 ь70 э45 ю60 я67
F з|.34 а19 б56 в56 г65 д51 е20 ж80 з58 и16 к68 л53 м53 н54 о29 п81 р61 с80 у27 ы60 ь55 э49 ю41 я51
F и|.19 а47 б51 в47 г44 д38 е50 ж74 з56 и61 й32 к33 л33 м38 н22 о46 п55 р36 с33 т37 у58 ф59 х49 ц47 ч33 ш52 щ77 э65 ю82 я45
F й|.10 а43 б51 в51 г53 д37 е36 ж80 з50 и50 й88 к39 л36 м42 н28 о34 п64 р42 с37 т38 у59 ф59 х54 ц59 ч55 ш61 ы81 э74 ю79 я53
F к|.27 а18 б75 в57 г76 д78 е32 и19 к48 л43 м66 н64 о19 п86 р39 с42 т61 у30 ф80 х70 ч87 ш69 ы79 ь70 э43 ю68 я73
F л|.33 а22 б62 в64 г69 д51 е23 ж87 з73 и20 к55 л29 м57 н77 о28 п75 р86 с56 т56 у40 ф68 х72 ч75 ш87 ы61 ь20 э58 ю48 я46
F м|.33 а13 б42 в75 г77 д75 е26 з74 и19 к62 л63 м45 н67 о24 п47 р63 с54 т85 у34 ф77 х80 ц84 ч65 ш77 ы70 ь69 э45 ю63 я59
F н|.16 а25 б55 в69 г37 д32 е32 ж68 з66 и26 к36 л69 м70 н42 о29 п83 р64 с35 т39 у50 ф66 х61 ц53 ч55 ш65 ъ66 ы68 ь40 э54 ю66 я56
F о|.19 а64 б45 в22 г47 д41 е64 ж66 з51 и61 й48 к38 л30 м38 н25 о51 п52 р26 с33 т38 у42 ф50 х52 ц61 ч63 ш55 щ87 э64 ю85 я62
F п|.37 а18 б77 д87 е20 и25 й80 к54 л38 м69 н62 о23 п37 р30 с49 т55 у34 ф55 х68 ц86 ч55 ш63 ы67 ь51 э50 ю71 я60
F р|.23 а22 б49 в56 г41 д40 е28 ж65 з71 и22 к45 л51 м48 н42 о25 п64 р43 с42 т39 у36 ф63 х59 ц62 ч60 ш61 ы56 ь60 э52 ю56 я64
F с|.21 а24 б62 в58 г76 д70 е29 и22 й83 к27 л44 м53 н58 о32 п51 р61 с37 т27 у36 ф74 х67 ц75 ы73 ь42 э48 ю54 я56
F т|.26 а19 б74 в60 г75 д84 е25 и21 к53 л53 м62 н56 о21 р33 с53 т34 у39 ф74 х61 ц61 ч63 ш73 ы59 ь54 э48 ю56 я61
F у|.22 а41 б40 в56 г43 д32 е55 ж66 з47 и45 й57 к30 л31 м34 н29 о49 п52 р25 с30 т34 у70 ф56 х43 ц54 ч51 ш45 щ79 э43 ю73 я61
F ф|.27 а23 в82 г86 д84 е21 з82 и24 к65 л39 м62 н65 о28 р25 с56 т48 у24 ф32 х83 ц86 ш74 ъ81 ь54 э54 ю66 я84
F х|.33 а12 б69 в62 г81 д81 е27 з85 и21 к73 л55 м45 н54 о22 р45 с66 т46 у35 ф86 х82 ш75 ъ87 ы86 ь59 э42 ю60 я78
F ц|.26 а35 б68 в56 г73 д82 е27 з38 и22 к28 л56 м60 н72 о37 п77 р84 у15 х56 ц41 ш75 ы51 ь34 э59 ю52 я51
F ч|.11 а27 б85 в82 е21 ж42 и24 к40 л79 м66 н56 о38 т78 у34 ф81 х59 ч47 ъ85 ы62 ь58 э57 ю60 я79
F ш|.25 а20 б64 в36 г87 д75 е21 и24 к30 л47 м46 н41 о33 п50 р55 т30 у34 ф75 х81 ч56 ш74 ъ79 ы65 ь69 э54 ю65 я78
F щ|.43 а32 е8 и18 к75 н75 о47 р75 т75 у21
F ъ|.24 а49 б60 е36 и16 к73 л52 м43 н20 о53 р36 с45 т73 у51 х73 ч57 э39 ю35 я20
F ы|.22 а62 б43 в56 г39 д45 е47 ж54 з52 и65 й29 к30 л34 м35 н22 о63 п55 р32 с33 т52 у61 ф76 х43 ц50 ч41 ш28 щ65 э73 я57
F ь|.16 а80 б41 в43 г50 д33 е24 ж78 з69 и48 й85 к24 л74 м39 н48 о33 п59 р66 с35 т45 у86 ф44 х57 ц48 ч49 ш52 щ87 ю42 я29
F э|.22 а66 б48 в45 г45 д35 е68 ж85 з60 и35 й28 к36 л28 м34 н21 о57 п56 р29 с36 т37 у59 ф58 х51 ц47 ч64 ш57 э69 ю75 я60
F ю|.28 а49 б37 в55 г43 д33 е62 ж66 з48 и46 й45 к23 л32 м39 н25 о72 п54 р25 с30 т37 у42 ф56 х47 ц60 ч59 ш42 щ63 э46 ю70 я67
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
G i|.20 a35 b52 c30 d42 e33 f59 g43 h55 i54 j47 k37 l33 m38 n23 o41 p56 q75 r36 s31 t35 u46 v52 w62 x73 y48 z50
G j|.25 a16 b79 c62 d56 e21 f86 g84 h67 i23 j67 k49 l56 m68 n52 o22 p88 r71 s50 t61 u27 v72 y64 z72
G k|.27 a18 b76 c83 e29 h39 i20 j74 k60 l47 m67 n63 o19 r42 s46 t63 u31 v72 w67 y35
G l|.28 a21 b51 c55 d41 e22 f57 g61 h61 i21 j50 k53 l26 m48 n60 o27 p63 r76 s45 t47 u38 v55 w71 y41 z66
G m|.34 a13 b43 c47 d77 e25 f82 g78 h80 i20 j67 k65 l64 m44 n67 o23 p48 r63 s52 t70 u33 v81 w85 y47 z78
G n|.18 a25 b54 c45 d33 e28 f66 g32 h58 i26 j55 k37 l69 m68 n40 o28 p76 q79 r64 s34 t37 u48 v78 w76 y45 z53
G o|.20 a62 b46 c48 d43 e51 f50 g47 h47 i51 j54 k40 l32 m39 n25 o50 p52 q83 r27 s31 t38 u35 v26 w36 x79 y51 z50
G p|.39 a18 b77 c57 e20 f56 h37 i24 j69 k55 l39 m70 n63 o22 p36 r30 s48 t52 u37 y51
G q|.30 a26 b61 c86 e58 i25 j78 l78 n78 o37 q67 r70 s74 t64 u6 v44 y86 z86
G r|.24 a22 b49 c49 d40 e27 f63 g41 h61 i23 j61 k48 l51 m48 n42 o24 p64 q79 r43 s41 t38 u36 v59 w71 y40 z55
G s|.21 a27 b64 c33 d71 e29 f81 g79 h26 i31 j57 k29 l47 m55 n58 o34 p53 q80 r64 s36 t29 u32 v65 w65 y52 z44
G t|.27 a21 b77 c48 d86 e25 f79 g78 h35 i27 j54 k56 l55 m64 n59 o23 r35 s26 t35 u39 v70 w68 x69 y45 z45
G u|.25 a45 b40 c38 d38 e38 f55 g41 h46 i40 j47 k30 l32 m35 n29 o57 p52 q77 r25 s24 t35 u65 v62 w64 x62 y51 z46
G v|.17 a18 c62 d63 e26 g62 h69 i17 j66 k62 l50 n49 o35 r49 s34 t64 u56 v84 y41 z83
G w|.21 a15 b75 c62 d63 e26 f75 g76 h52 i20 j67 k60 l47 m75 n50 o33 r49 s28 t60 u54 y41 z78
G x|.16 a21 b57 c69 e27 f79 h47 i18 j87 k58 l53 m50 n59 o30 p68 q87 r71 s53 t36 u31 v71 w68 x65 y55 z79
G y|.17 a20 b56 c40 d48 e31 f72 g60 h64 i39 j44 k42 l41 m45 n33 o28 p62 r44 s37 t41 u31 v70 w72 x88 y59 z60
G z|.22 a19 b57 c54 d53 e23 g65 h35 i24 j58 k41 l52 m53 n52 o29 p67 q76 r66 s54 t54 u28 v62 w62 y37 z44
"""#
}
