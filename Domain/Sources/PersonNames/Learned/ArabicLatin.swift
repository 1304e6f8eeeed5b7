// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward names train`; not edited by hand. Sources and licences: NOTICE. SHA-256 of the pairs: cb0705ebe50f5bac1eed397f503887e43134f483e5b08c7707302a00088b976a

extension LearnedTables {
    static let arabicLatin = """
        S |a65 ab124 ah114 ak130 al123 am133 an143 ar135 as118 at164 au132 ay127 ba148 bd139 be125 bi146 bo149 bu143 c100 ch96 ci139 cz133 d100 da142 ds127 dz150 e54 ej127 ek154 el115 en148 er123 es99 g100 gh96 go131 h80 ha112 he116 hi118 ho119 hu123 hy153 i80 ic139 ie146 ig132 in119 io144 is119 iu130 iy157 j104 ja139 je132 jo129 js110 ju149 k116 ka130 ke151 kh146 ki134 l98 la143 ld139 le123 li143 ll97 lt114 lu143 m140 ma146 me141 n103 ne113 ng128 o85 on131 op148 os133 ot144 ou89 ov88 oy140 p142 pe148 q151 qu113 r111 ra145 rd140 re116 ri152 rj124 s66 sz127 t89 th133 ti129 to131 ts111 tt159 tu133 u85 ue149 ul116 un140 ur122 us103 ux112 v119 va109 vo138 w103 wa123 we121 wh155 wo126 x129 xi144 xo137 y96 ya161 ye135 yn139 yy113 z113 za136 ze147 zs128
        S ا|60 a40 ac128 ag117 ah100 ak164 an117 ar144 as132 at124 av132 ax137 ba142 bo144 e70 ed120 h122 ha97 hu153 i80 ik137 in155 is108 it125 ix118 j150 ja102 ji136 jo149 ka131 la123 na138 o90 or133 ou118 ra157 u90 um139 ur163 v161 va147 w152 wa113 y111 ya93 ye129
        S اب|ab97 ap142 av148 bi152 i148 ib109 up124
        S ات|a148 at92
        S اث|ac139 az136
        S اج|ag128 aj117
        S اح|ah99
        S اخ|ha148
        S اد|a156 ad85 at125 di148 ed96 t152
        S اذ|ad130
        S ار|a153 ar61 er95 ra127
        S از|az101
        S اس|as86 es95 i148 is103 s159 us137
        S اش|as117
        S اص|ac129 as118 s137 si141
        S اض|dh163
        S اط|at108 te130 ti130
        S اظ|az137
        S اع|a131 e135
        S اغ|ag103 ig119
        S اف|af101 av91 aw115 ef116 ev121 p149
        S اق|ac156 ag140 ak111 aq121 qi123
        S اك|ac133 ak90 c96 cc134 ek137 ko141
        S ال|a117 ad134 al66 b152 bu141 c139 ch125 d130 du132 e132 ed143 el81 en130 er133 es123 et130 ez128 gh133 gu159 h121 ho138 hu133 i123 il109 ja148 k157 kh125 l117 la112 li138 na148 o115 ol113 ou131 q152 r131 ra144 s107 sa156 sh167 u140 ud130 ul109 v127 x135
        S ام|a150 am76 em101 mp159 om121 um123
        S ان|a125 ag135 am121 an51 e151 en88 er148 in88 ko148 nd161 no149 nt123 on108 un107 ya147
        S اه|ah102 hi136
        S او|au104 av145 aw105 e133 o65 oh117 op145 ot143 ou100 ov141 ow94 u80 ur164 us153 uy133 wi150 y127
        S اي|a101 aj105 ay88 e78 ea114 ed148 ei87 ej130 em120 en147 es125 ey103 gh112 i68 ib148 ij122 in145 is137 iz149 je127 y89 ya130 ye108
        S اپ|ap128
        S ب|142 ab104 b54 ba77 bb84 be72 bi96 bo102 bu95 de148 e141 eb118 f148 ib108 op133 p64 pa105 pe88 pi121 po117 pp83 pr137 pu119 t154 ub119 up141 v121 va139 ve132
        S با|ba60 be125 bo113 bu105 pa68 pu131 va116
        S بح|kh141
        S بر|br77 pr94
        S بس|ps139
        S بع|v148
        S بف|pf129
        S بل|bl102 le146 pl106
        S به|ba104 be122
        S بو|ba119 bo66 bu73 p143 po74 pu88 us148
        S بي|b150 ba108 be66 bi70 bj109 bu108 by93 ib147 pa115 pe73 pi76 py132 ve121 vi115 y143
        S ت|118 a124 at102 c126 ch138 cz133 d113 dt104 et100 g148 i140 it123 ja137 n148 ot137 s136 t49 ta90 te78 th84 ti99 to126 ts105 tt66 tu126 ut124
        S تا|da126 s151 ta61 te138
        S تح|th119
        S تر|tr102
        S تز|tz86 z120 ze158 zz113
        S تس|c94 ch132 cz123 dz138 ec151 t112 ts87 tz103 z99 ze132 zu149 zz113
        S تش|c64 cc99 ce116 ch65 ci114 cs104 cz99 dz136 h141 hi144 ic113 ig148 j121 jh130 k127 lu148 n148 o149 q120 qi148 s145 sc159 sj148 sz148 t127 ti126 tj117 ts126 tx112 tz130 x131 ya135 z128 zh116
        S تن|t127
        S ته|c148 et141 t134
        S تو|t148 to61 tt127 tu84
        S تي|t165 te72 ti69 ty98
        S ث|c146 d148 es144 et152 s117 sa122 t111 th69 ut145 z143
        S ثا|ii126 sa128 za119
        S ثي|ci117 si131
        S ج|136 aj120 c101 ca117 ce104 ch98 ci119 co150 d137 dg133 dj94 ds118 dz93 ec127 g69 ga100 ge77 gg96 gh112 gi93 go125 gu96 h131 i138 j79 ja84 je92 ji102 jj104 jo115 ju110 k125 oj126 q132 qa148 rj122 s140 sh118 t135 uj140 x139 xh129 y124 z103 za138 ze121 zh99 zj131 zs116
        S جا|a152 ca112 co147 ga80 ja74 ju124 qa140 za118
        S جد|ej148 zd141
        S جر|gr104
        S جز|gs142
        S جض|th148
        S جع|ja114
        S جل|gl110
        S جه|ce131 ge126 ja113
        S جو|co118 cu120 go84 gu87 jo78 ju85 kw129 qu139 yo125 zo124 zu124
        S جي|c137 ce118 ci105 de137 dz134 eg137 ge79 gi77 gu149 gy134 he127 j146 ja110 je83 ji77 k147 ko146 ze123 zi109 zy135
        S ح|160 a120 ah90 aj149 ch108 eh105 g140 h86 ha76 he103 hi106 ho101 hu111 ih129 j143 k151 kh114 oh158 uh108 z141
        S حا|ha92
        S حس|hs141 sa131
        S حق|ak149
        S حم|am141 hm129 ma139 oh132
        S حه|ha107
        S حو|ay142 cy148 wa140
        S حي|hi98 hy130
        S خ|c128 ch84 g113 ge140 h115 ha127 hu127 i149 k110 ka130 kh72 ux139 w148 x126 xo133 xu134
        S خا|ha103 ja100 xa115
        S خب|kh148
        S خت|ht144
        S خس|x148
        S خش|ch147
        S خض|da144
        S خط|at128
        S خو|ho132 hu130 jo98 ju107 kh135 u148
        S خي|ge110 gi129 je113 ji119
        S د|119 a135 ad94 d51 da88 dd84 de73 dh116 di104 do104 ds148 du108 dz125 ed89 et119 g133 gy123 id112 n139 od103 r133 s135 t103 ud114 z139
        S دا|da64 do114 du101
        S دج|dz127 ge139
        S در|de148 dr104
        S دز|ds117 dz141 j133 zu124
        S ده|da94 de102
        S دو|de122 do66 du79 wa148
        S دي|d114 da96 de67 di64 dy93
        S ذ|ad143 az136 d132 da138 dh111 ha142 th103 z122 za123 ze137 zi139
        S ذا|za134
        S ذن|ur148
        S ذو|zo137
        S ر|135 ar75 b147 d142 er53 hr107 i155 ie155 ir101 k142 l131 n139 or93 p148 r43 ra77 rd104 re73 rg139 ri91 ro99 rr68 rs107 rt116 ru101 ur87 wr130
        S را|ar135 nd129 ra56 re138 ru108 wr151
        S رب|rb146
        S رت|rt75 t133
        S رث|rs116
        S رج|c138 ch137 j125 jj136 rg94
        S رح|ah137
        S رخ|rg135
        S رد|rd76
        S رز|rs108 rz137
        S رس|rs145
        S رع|ar149 re126
        S رغ|rg84 rj137
        S رك|rg118 rk98
        S رم|ma141
        S رن|rn115
        S ره|ra96
        S رو|n141 o149 or132 r114 ra121 ro57 ru72 ur139
        S ري|ar151 er127 ir130 r120 ra104 re65 ri54 ry81
        S رچ|rj138
        S رگ|er148 rg142
        S ز|127 a134 az114 c133 cz115 d133 es88 ez137 is131 iz119 j133 je149 o143 oz128 s71 sa122 se97 si129 ss108 sz114 tz135 us154 uz120 w168 x124 xa139 z65 za92 zd126 ze87 zh108 zi117 zo121 zu104 zy153 zz89
        S زا|sa94 za72 zz169
        S زج|zc134
        S زع|za130
        S زف|ow139
        S زق|zk126 zq136
        S زه|se119 za110 ze105
        S زو|u148 zo83 zu84
        S زي|ci123 e136 is148 se106 si103 xe129 z143 za123 ze87 zi77 zy99
        S س|110 a145 as129 c101 ce82 ci109 cz139 es94 i126 is104 n147 os109 ou148 s43 sa82 se82 si104 so100 ss64 st155 su91 sz88 t125 tz132 u137 us95 ws126 x113 z106
        S سا|a157 ce121 ki148 sa66 su117 za120
        S سب|sp97
        S ست|st62 xt141
        S سح|ch127
        S سط|st168
        S سع|a145 sa112
        S سك|sc110 sk85
        S سل|sl149
        S سه|hc148
        S سو|so75 su70 sw153 u121 zu142
        S سي|ce82 ci77 cy101 is135 se76 si74 ss138 sy135 zi124
        S ش|157 a137 c112 cc130 ce126 ch60 ci122 cs120 cz133 g152 ha122 he131 hu129 ix122 k135 ka139 qu134 s75 sa159 sc109 se110 sh56 si123 sj107 sk139 sy118 sz97 tx148 us130 x135 z120
        S شا|kj148 sa101 xa128
        S شب|sp122
        S شت|sh149 st91
        S شع|aa137 ha148
        S شك|jg148 sk122 xk140
        S شو|su111 sv131 xo133 xu126
        S شي|cc156 ce113 ch116 ci104 he138 hi132 ji133 ki137 se116 sh140 si86 su130 ti128 xi111 xu138
        S ص|as105 c152 ce123 es130 os115 s96 sa94 se108 si111 so113 ss98 su121 us112 z121 za147
        S صا|sa96
        S صر|sr123
        S صط|st125 ta146
        S صغ|gh141
        S صف|ef138 sf146
        S صق|ak152
        S صو|so115 su118
        S صي|si124 us148
        S ض|ad114 az119 d110 da119 dh102 di128 ed117 ez158 id123 ud146 z143 za135
        S ضا|da113 ta141 za113
        S ضل|zl130
        S ضه|da130
        S ضو|dw141
        S ضي|di121 zi121
        S ط|at118 d125 it131 t92 ta92 te128 th118 ti112 to112 tt104 tu115 ut118
        S طا|da153 ta95
        S طع|to135
        S طه|ta119
        S طو|to101
        S طي|ti104
        S ظ|az115 d128 dh112 ez123 iz124 th138 z123 za121 ze122 zi129 zo130
        S ع|114 a75 aa100 ab130 ad138 al129 ay128 e103 eh135 h121 i111 iz128 o100 ob167 ou116 u106 ua112 y140
        S عا|a93 s138
        S عب|ab87 eb130 ob133 ub120
        S عت|at117 ta130 ut133
        S عث|o140 ot135 s165 us125
        S عج|j138
        S عد|ad101
        S عر|ar113 ur128
        S عز|az113 ez120 iz149 zz128
        S عص|as122 es134 is129
        S عط|at111 ot142 tt139
        S عظ|a139 az126 z146 za136
        S عف|af109
        S عق|ac131 ag137 ak117 aq114 g146 k143
        S عل|a127 al100 el122
        S عم|am101 an142 em119 im114 ma124 om110 um127
        S عه|a120 aa117 ah123 ia154
        S عو|aw115 o120 ou121 u127 uz149 wa152
        S عي|ai106 ay137 e137 ee119 ei109 es129 i104 j146 je141 ya135 ye128
        S غ|a136 ag151 c139 d149 e149 eg139 er149 g63 ga105 ge111 gg96 gh77 gi138 go124 gu87 h115 j130 je132 k131 q119 r136 ri148 ug120 ve148
        S غا|a134 ga69 ja128 ka125 qa126
        S غر|gr87
        S غز|az130 gs120
        S غل|gl109
        S غن|gn165
        S غو|ga127 go73 gu79 jo134 qo137 qu131
        S غي|ga114 ge95 gi96 gu131 hi147 ig148
        S ف|131 af100 av137 b126 do149 ef108 ep142 ev95 ew114 f63 fa84 fe88 ff78 fi107 fo130 fu117 gh115 gu148 if132 l150 li139 of124 ov118 ow136 p121 pf118 ph81 u119 uf121 v67 va108 ve83 vi104 vs117 w88 we118 wi126 wo145
        S فا|fa79 va65 wa95 we110
        S فت|ft105
        S فر|fr81
        S فس|ws103
        S فص|fs124
        S فظ|ep149
        S فع|fe140 fi132 if144
        S فل|fl111 vl142
        S فه|fa102 fe129
        S فو|fo81 fu82 hu121 vo83 vu104 wo110
        S في|ef149 ev142 ew148 f134 fa118 fe83 fi78 g148 in144 pa140 v120 ve75 vi62 vy101 we103 wi92
        S ق|ac126 ag128 ak110 aq110 c112 ca127 ch140 co120 cy133 ek123 eq126 g102 ga114 gg122 gh97 go130 gu102 ic138 ik112 iq120 k92 ka99 ke120 kk111 ko121 ku123 o143 oc140 oq126 q96 qa100 qi129 qo135 qq127 qu109 t153 ug132 uk118 uq117 z149
        S قا|ca137 ga108 gu118 ka100 qa104
        S قب|qb144
        S قر|gr149
        S قس|x148
        S قط|gd148 kd139 kt132 ot147 t157
        S قع|ka145
        S قه|ka119 qa130 ss127
        S قو|co121 go116 gu122 ku135
        S قي|g135 ki106 qi112
        S ك|ac143 ak105 c66 ca104 cc90 ch79 ck68 co114 cq115 cu127 e142 ek106 ey131 g105 ga114 ge124 gi129 go114 gu109 hu131 ic131 ik114 iq135 jk127 k54 ka85 ke82 kh111 ki94 kk93 ko128 ku108 ky147 m151 o134 ok100 oq139 q115 qu87 qv138 uk109 xo134 z149
        S كا|a138 ca64 cu111 ga114 ka59 ko114
        S كت|ct157 tk148
        S كر|cr94 kr104
        S كز|x127 xa159
        S كس|ex113 ix127 ks117 kx139 ux133 x85 xa106 xe112 xi143 xx133
        S كش|ax148 ic148
        S كف|qu133 qv124
        S كل|cl86 kl137
        S كه|ck148 ke100
        S كو|ak152 ck153 co66 cu84 e164 go118 gu112 ka128 ko60 ku72 o148 ou148 qu88
        S كي|ak150 c130 g120 gi106 ka106 ke74 ki62 ky90 qi121
        S ل|84 al91 el74 er152 gl106 hl101 i119 il109 l49 la83 le68 li89 lj115 ll57 lo113 lu122 ly164 n139 ol107 r126 ry137 ul106 y143
        S لا|la58 le142 ol155 s151
        S لب|b117 ba105 be117 bo123 bu127 lb146 nu148 po125
        S لت|lt123 t116 ta120 te130 to148
        S لث|i118 ii127
        S لج|ga126 ge123 j116 ja112 je118
        S لح|h117 ha110 ho126 lh123
        S لخ|h144 kh104
        S لد|d118 da126 dd128 de121 di150 ld80
        S لز|ls120 z113 za121 ze135 zo124 zu125
        S لس|s114 sa109 se118 so142
        S لش|ch102 sh119
        S لص|s114 sa119 so137 ss144
        S لط|t111 ta115
        S لع|a101 il135 l134 la107 o134 u138
        S لغ|gh114
        S لف|f122 fa118 fe131 fi148 lf98 lv126
        S لق|ga138 ka117 q143 qa127 qu124
        S لك|k150 ka114 ke140
        S لم|lm135 m111 ma104 me114 mi132 mo108 mu109
        S لن|n125 na110
        S له|ah114 h135 la97 le108
        S لو|la131 le104 lo65 lu76 ou145 ul148 wa120
        S لي|el127 gl142 il128 l115 la98 le66 li58 lj101 ll126 ly83 ou155 y135 ya125
        S لپ|lp125
        S م|147 a150 am93 b139 c148 em92 hm110 im102 m52 ma72 mb130 mc119 me74 mi89 mm78 mo85 mp126 mu87 n125 om121 um106
        S ما|m117 ma52 mc97
        S مب|mb91 mp90
        S مح|ma127
        S مر|me140 w148
        S مز|ms113
        S مع|am136 im129 ma110 mo132 mu120
        S مك|mc101
        S من|i129
        S مه|i138 ma95 me111
        S مو|m136 ma120 mo64 mu74 om150
        S مي|im148 m131 ma110 me73 mi60 mm162 my97
        S ن|119 am151 an87 dt141 en65 gn111 h151 hn97 in79 j148 k147 kn107 l149 m112 n42 na83 nc116 nd106 ne68 ng114 ni94 nn66 no115 ns112 nt125 nu126 o140 on94 ov149 r130 t151 um143 un104 y139 yn128
        S نا|a140 na60
        S نت|en149 nt83
        S نج|ng83
        S ند|de155 nd66 un128
        S نز|n162 ns90 nz112
        S نس|nc112 ns104
        S نص|ns114
        S نظ|na148
        S نغ|an154 g133 n134 ng70
        S نق|cc148 ng118
        S نك|ng127 nk113
        S نه|na102 ne107
        S نو|no66 nu96
        S ني|en149 gn99 i132 in121 n102 ne73 nh127 ni61 ny106
        S نگ|ng109
        S ه|107 a81 ah81 as131 at119 b130 ch128 d149 e87 eh87 er118 et143 f139 g124 gh120 h65 ha85 he84 hi99 ho105 hu99 i129 ih151 j133 ka139 ne141 o135 oh141 ou131 p148 r139 s150 t133 ux166 x145 ya104 ye122 z146
        S ها|h129 ha62 he92 ho107 hu108
        S هد|yk148
        S هر|hr115
        S هل|hl142
        S هه|ha120
        S هو|ha123 ho73 hu85 ju133 o141 u133 v140 wo125 xu134
        S هي|h131 ha109 he79 hi73 hu117 hy110 uh151
        S و|98 a104 al123 au76 av110 aw86 d130 e101 eu150 ev129 ew106 g155 gh152 go131 gu121 h111 ho104 hu108 i107 jo118 ju128 l108 lo114 lu125 ng117 no147 o52 oc150 od130 og129 oh119 om141 on135 oo85 ot101 ou58 ov120 ow82 oz135 p149 ph140 to152 u60 uc147 ud104 ug129 uh126 ul137 un132 uo147 ur137 us115 ut125 uw121 ux104 v97 va108 ve115 vi126 vo132 w80 wa86 we93 wh101 wi105 wo89 wu115 y114 yo107 yu127 zu135
        S وا|oi141 v130 va99 w114 wa69 we118 wh117 wo125
        S وب|ob163 op115 ub105 up112
        S وت|ot121 t124 ut103
        S وث|oz134
        S وج|gu148 ug119
        S ود|d167 du148 o154 od94 oy120 u150 ud95 ut132
        S وذ|ud129
        S ور|er116 or73 r155 ro130 ur81
        S وز|dj148 o164 os152 oz126 us109 uz108 ws150
        S وس|a146 ch148 e138 j138 os93 s125 us74 ws154 y134
        S وش|os137 uc133 us115
        S وط|ot126 ut141
        S وع|hu122 u133
        S وغ|ga148 gu139 og159 ug116
        S وف|aw149 eu148 ev112 ew125 k150 o148 of120 ov67 ow91 s149 uf120 v122 va150 w169 ws148
        S وق|oc130 ug143 uk130 uq140
        S وك|ke139 ok146 uc146 uk96
        S ول|l133 ll127 ol89 ul92
        S وم|m134 om113 um91
        S ون|an126 en114 ho148 le148 no133 on59 un87
        S وه|ho153 o142 ou140 u130 wa114
        S وو|wa116 wo100 wu146
        S وي|eu109 hu142 oj122 ow141 oy123 u124 vi93 vo133 wa113 we83 wi76 wo121 wy105
        S وپ|at146
        S وڤ|ov113 ow130
        S ي|84 a86 ai91 av141 aw132 ay90 b148 c139 d122 di162 dz148 e55 ea105 ec163 ee112 eh127 ei97 ej112 el109 en129 ep122 er104 es117 et104 ew154 ey74 gg141 gi162 h127 ha135 he110 hi101 i40 ic167 ie76 ig123 ij97 il138 in161 ip130 is165 iy93 j83 ja129 je91 ji122 jo128 js139 ki145 le105 li111 ll102 ly132 n131 ne153 ni137 o104 ov137 ow134 re120 ri139 ry136 s153 t152 u97 w132 we114 wi122 y53 ya107 ye85 yi95 yo153 yu158 yy112 z139 ze140 zi135 zy146
        S يا|a133 ah152 ia111 ja80 ya69
        S يب|be142 bi157 eb150 ep116 ib171 ip158
        S يت|et90 it101 te120 tt143
        S يث|et142 ez122 f148 it155 iz135 yt141
        S يج|ay153 eg123 ig117
        S يح|ya148
        S يخ|ej119
        S يد|da128 de128 e146 ed100 id99 jd167 yd115
        S ير|er70 ir108 r136 re133 ro134 rr163 ur116
        S يز|e151 es108 ez90 is108 iz106 ys146 z131 ze132 zi131
        S يس|ce128 ci146 e165 es83 ez116 ic127 is85 iz136 ke148 se145 si149 sz145 ta148
        S يش|ch150 es138 ic124 ik141 is126 sh141
        S يص|ez137 yc126
        S يغ|eg110 eq151 gu141 ig113
        S يف|av113 ef112 ev77 ew113 ff153 i149 if106 iv125 ve137 vi138 vs156
        S يق|eq146 ic155 ig157 ik105 iq119
        S يك|cc150 ck140 eg170 ek95 el146 ex136 i147 ic120 ik109 ix133 k154 ke111
        S يل|el72 il88 l114 le125 li128 ll129 ls149 ly138 yl122
        S يم|em109 im95 m134 me129 mi141
        S ين|am133 en69 in62 n164 ne128 ni124 yn123
        S يه|ay129 e92 eh136 ei117 er94 es119 et95 ia103 is118 j129 je122 y156 ya119 ye135
        S يو|eo164 eu151 ew99 gh114 ho104 io95 jo90 ju92 o108 u92 ue127 ui126 uy128 yo80 yu82
        S يي|e122 i127 je120
        S پ|ap163 p113 pa122 pe116 po120
        S پا|p139 pa108
        S په|ep138
        S پو|po140
        S پي|pa133 pi120
        S چ|a148 c118 ch102 cz130 dj127 dz117 ge124 hr133 ku148 s139
        S چا|ja148
        S چت|ch143
        S چح|oh149
        S چو|jo133
        S ژ|g141 h151 j132 z133 zh127
        S ژا|ja132
        S ژو|jo135 ju130
        S ژي|i148 ji136
        S ڤ|g141 v135 w145
        S ڤا|fi148
        S ڤي|vi134
        S گ|c148 g102 ga112 ge136 gh123 go115 gu109 k127 q133 qa149
        S گا|ga121
        S گر|go127 gu126
        S گو|go116 gu113
        S گي|ge123
        F .|ا22 ب25 ت35 ث67 ج36 ح57 خ57 د37 ر37 ز50 س32 ش40 ص66 ط69 ع49 غ42 ف34 ق61 ك28 ل38 م28 ن40 ه36 و46 ي44 پ80 چ82 گ73
        F ا|.22 ا82 ب41 ت37 ث67 ج51 ح68 خ65 د40 ر25 ز50 س35 ش49 ص73 ط72 ع74 غ51 ف43 ق69 ك36 ل27 م36 ن21 ه54 و33 ي29
        F ب|.35 ا18 ت51 ث87 ج76 ح70 خ73 د48 ر23 ز75 س50 ش62 ط72 ع71 غ82 ف68 ق78 ك54 ل35 م77 ن44 ه49 و19 ي16
        F ت|.24 ا22 ب66 ت81 ج74 ح72 د81 ر30 ز48 س33 ش20 غ80 ف63 ق84 ك54 ل49 م54 ن46 ه59 و21 ي20
        F ث|.15 ا19 ب61 ج78 د78 ر28 س59 غ66 ف64 ق71 ك60 ل51 م38 ن49 ه60 و25 ي17
        F ج|.29 ا20 ب49 ت56 ج80 ح74 د47 ر31 ز61 س51 ش85 ع61 ف62 ك60 ل38 م49 ن42 ه51 و18 ي14
        F ح|.26 ا23 ب39 ت50 ج42 د44 ذ67 ر38 ز55 س28 ش60 ص63 ض83 ط63 ع83 ف47 ق48 ك48 ل36 م20 ن37 ه44 و34 ي25
        F خ|.27 ا16 ب57 ت36 ج74 د51 ر35 ز57 س41 ش49 ص63 ض47 ط53 ع71 ف51 ك82 ل32 م41 ن48 ه66 و20 ي22
        F د|.20 ا22 ب58 ت61 ج50 ح77 خ77 د83 ر28 ز49 س49 ش78 ع69 غ67 ف58 ق68 ك60 ل43 م51 ن43 ه43 و21 ي16
        F ذ|.30 ا20 ب38 ر15 ف54 ق54 ك33 ل33 م54 ن54 ه36 و28 ي22
        F ر|.20 ا23 ب45 ت36 ث64 ج47 ح71 خ69 د38 ر86 ز51 س42 ش54 ض77 ط85 ع74 غ48 ف52 ق73 ك43 ل48 م45 ن39 ه54 و22 ي17 چ85 گ82
        F ز|.14 ا19 ب50 ت63 ج63 ح73 د54 ر43 س71 ش80 ع63 غ63 ف52 ق61 ك48 ل46 م48 ن43 ه43 و24 ي18
        F س|.17 ا25 ب45 ت25 ج78 ح70 خ78 د65 ر46 ز75 ش87 ط75 ع62 غ86 ف56 ق83 ك31 ل40 م45 ن39 ه63 و23 ي20
        F ش|.18 ا23 ب49 ت42 ج80 ح73 خ83 د63 ر41 س74 ع60 ف46 ق71 ك41 ل49 م47 ن44 ه49 و26 ي13
        F ص|.32 ا20 ب34 ح54 خ74 د34 ر22 ط43 ع57 غ51 ف31 ق43 ل34 م33 ن51 ه43 و24 ي27
        F ض|.24 ا16 ب45 ح53 ر25 ل29 م53 ه36 و26 ي17
        F ط|.29 ا17 ب37 ح52 خ75 ر29 س48 ش54 ع52 غ60 ف38 ق67 ل34 م42 ن42 ه38 و20 ي21
        F ظ|.17 ا29 ر26 ع53 ف33 ل39 م17 ن53 ه30 و45 ي23
        F ع|.34 ا26 ب23 ت42 ث49 ج49 ح87 د35 ذ76 ر34 ز38 س48 ش50 ص52 ض87 ط46 ظ57 ف40 ق42 ك58 ل28 م28 ن47 ه46 و34 ي24
        F غ|.20 ا18 ب51 ت52 ج71 د57 ر25 ز51 س50 ش73 ص85 ط80 ف57 ك73 ل36 م55 ن40 ه56 و17 ي25
        F ف|.21 ا19 ب78 ت45 ث87 ج79 خ78 د72 ر27 ز68 س43 ش67 ص83 ض73 ط87 ظ77 ع71 غ80 ق75 ك59 ل39 م68 ن47 ه56 و26 ي14
        F ق|.18 ا19 ب40 ت56 ث81 ج66 ح69 د38 ذ81 ر30 ز52 س43 ش61 ص47 ض66 ط43 ع60 ف59 ق81 ك73 ل37 م46 ن43 ه42 و27 ي23
        F ك|.26 ا17 ب63 ت51 ج70 ح85 د69 ر31 ز73 س38 ش65 ع86 غ78 ف60 ل37 م57 ن48 ه56 و15 ي19
        F ل|.23 ا21 ب43 ت46 ث70 ج56 ح56 خ64 د38 ر46 ز51 س44 ش58 ص67 ط66 ع55 غ62 ف43 ق61 ك45 ل58 م40 ن49 ه48 و24 ي15
        F م|.28 ا14 ب36 ت58 ج59 ح51 خ71 د49 ر38 ز56 س47 ش65 ص66 ض86 ط74 ظ85 ع55 غ71 ف66 ق69 ك50 ل48 م79 ن42 ه47 و22 ي18
        F ن|.14 ا26 ب53 ت36 ث75 ج42 ح83 خ84 د31 ر47 ز45 س37 ش56 ص68 ط73 ظ85 ع70 غ37 ف59 ق71 ك40 ل64 م63 ن67 ه51 و29 ي21 گ77
        F ه|.13 ا16 ب55 ت62 ج67 د53 ذ80 ر37 ز70 س73 ش67 ك79 ل48 م51 ن45 ه73 و23 ي20
        F و|.21 ا36 ب39 ت37 ث65 ج49 ح73 خ69 د39 ر25 ز46 س32 ش46 ط81 ع75 غ53 ف32 ق67 ك37 ل30 م37 ن24 ه53 و54 ي31 ڤ87
        F ي|.18 ا31 ب45 ت32 ث67 ج52 ح80 خ66 د40 ر29 ز47 س33 ش49 ص83 ط83 ع76 غ52 ف40 ق70 ك36 ل29 م39 ن24 ه47 و33 ي47
        F پ|.46 ا12 ت36 د54 ر27 ز46 س46 ق54 ل46 ن54 ه38 و21 ي20 پ54
        F چ|.23 ا20 ت20 ح38 ر53 ز53 ش45 غ53 ك53 ل45 ن41 ه36 و19 ي25
        F ژ|.85 ا13 ب85 ت85 ث85 ج85 ح85 خ85 د24 ذ85 ر85 ز85 س85 ش85 ص85 ض85 ط85 ظ85 ع85 غ85 ف85 ق85 ك85 ل85 م85 ن85 ه85 و14 ي17 پ85 چ85 ژ85 گ85 ڤ85
        F گ|.22 ا31 ت53 ج29 د43 ر17 ش61 ف61 ك61 ل39 م61 ن49 ه49 و18 ي22
        F ڤ|.6 ا21 ب85 ت85 ث85 ج85 ح85 خ85 د85 ذ85 ر34 ز85 س40 ش85 ص85 ض85 ط85 ظ85 ع85 غ85 ف85 ق85 ك85 ل85 م85 ن85 ه85 و85 ي21 پ85 چ85 ژ85 گ85 ڤ85
        G .|a30 b29 c34 d36 e43 f41 g35 h34 i47 j41 k32 l37 m28 n39 o45 p37 q66 r37 s27 t36 u57 v44 w45 x76 y48 z48
        G a|.21 a54 b42 c43 d38 e57 f53 g45 h42 i41 j55 k39 l30 m34 n22 o57 p56 q69 r24 s33 t36 u44 v47 w49 x76 y43 z48
        G b|.37 a16 b44 c80 d48 e18 h57 i27 j63 k71 l40 n63 o23 r29 s57 t66 u30 v79 w82 y48
        G c|.27 a24 b86 c42 d73 e31 f79 g70 h13 i31 j84 k30 l41 m75 n70 o26 p81 q63 r43 s57 t59 u41 v82 y60 z53
        G d|.22 a21 b65 c78 d46 e20 f69 g55 h48 i24 j50 k68 l50 m56 n63 o25 r34 s48 t57 u37 v70 w62 y48 z45
        G e|.22 a46 b49 c48 d40 e45 f54 g49 h48 i38 j58 k46 l26 m40 n25 o53 p56 q80 r19 s31 t36 u54 v41 w56 x67 y42 z51
        G f|.26 a19 c81 d79 e22 f29 h79 i25 j79 k65 l39 m58 n61 o27 r26 s52 t45 u32 w81 y58 z77
        G g|.25 a20 b61 c79 d63 e23 f71 g46 h31 i28 j71 k72 l39 m61 n43 o25 q88 r32 s49 t55 u26 v76 w65 y57 z82
        G h|.25 a14 b60 c72 d62 e23 f73 g80 h76 i20 j73 k59 l47 m48 n49 o27 p88 r41 s59 t51 u34 v69 w64 y53 z82
        G i|.18 a34 b49 c31 d41 e34 f55 g45 h55 i64 j54 k40 l32 m38 n22 o41 p56 q69 r35 s31 t37 u52 v52 w69 x71 y51 z49
        G j|.36 a13 b74 c72 d51 e22 f80 h63 i23 j51 k50 l57 m66 n58 o21 p76 r62 s50 t69 u27 v71 w76 y78 z77
        G k|.25 a18 b67 c74 d76 e26 f84 g86 h32 i22 j74 k54 l46 m59 n57 o21 p83 r40 s45 t60 u33 v75 w62 x80 y44
        G l|.26 a20 b50 c59 d40 e22 f54 g59 h55 i22 j58 k54 l25 m46 n66 o28 p63 q81 r71 s46 t49 u41 v54 w69 y45 z68
        G m|.29 a13 b42 c45 d66 e25 f80 g76 h73 i22 j70 k72 l61 m43 n65 o24 p47 r57 s52 t76 u34 w76 y52 z70
        G n|.16 a25 b56 c45 d31 e27 f67 g32 h57 i27 j60 k44 l68 m72 n38 o31 p82 q80 r64 s37 t37 u50 v75 w73 y51 z53
        G o|.21 a56 b46 c48 d42 e51 f53 g50 h49 i52 j57 k45 l32 m39 n23 o45 p50 q77 r26 s32 t39 u28 v31 w44 x76 y50 z52
        G p|.35 a17 b81 c61 d86 e20 f57 h33 i25 j83 k59 l40 m73 n71 o23 p36 r32 s47 t52 u37 y56
        G q|.25 a20 b51 d61 e50 i29 l64 m69 n64 o45 q58 r55 s64 t69 u8 v45 w76 y69 z76
        G r|.22 a22 b50 c49 d38 e27 f66 g41 h59 i23 j62 k48 l50 m48 n42 o26 p65 q75 r40 s40 t37 u39 v60 w71 y44 z59
        G s|.18 a25 b62 c37 d70 e29 f75 g81 h26 i31 j68 k39 l48 m53 n58 o32 p52 q78 r57 s33 t28 u36 v67 w62 y58 z51
        G t|.23 a21 b75 c55 e24 f75 g80 h31 i26 j66 k58 l53 m60 n61 o23 r35 s36 t32 u41 v74 w67 x74 y49 z47
        G u|.28 a39 b40 c38 d36 e37 f52 g41 h45 i38 j51 k35 l29 m34 n28 o57 p52 q68 r24 s25 t36 u69 v60 w63 x60 y53 z47
        G v|.21 a15 c63 d74 e22 g77 h74 i15 j81 k60 l48 n63 o34 r46 s41 t64 u53 v77 y51 z83
        G w|.26 a13 b68 c65 d57 e22 f58 g82 h46 i21 j87 k54 l43 m69 n48 o30 p87 q79 r51 s37 t57 u49 w69 y49 z78
        G x|.14 a19 b61 c72 e26 f72 h47 i24 k60 l44 m64 n56 o34 p72 s52 t32 u33 v60 w64 x54 y56 z64
        G y|.12 a19 b60 c51 d45 e29 f71 g60 h67 i44 j76 k51 l41 m47 n37 o29 p64 q82 r42 s41 t50 u36 v73 w71 y54 z73
        G z|.21 a17 b58 c60 d51 e24 f76 g62 h42 i23 j66 k51 l50 m52 n61 o28 p77 q70 r60 s53 t60 u31 v61 w64 y44 z38
        """
}
