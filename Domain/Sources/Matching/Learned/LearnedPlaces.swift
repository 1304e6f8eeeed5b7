// SPDX-License-Identifier: Apache-2.0
// Learned by `homeward places train`; not edited by hand. Source and licence: NOTICE.
// SHA-256 of places.tsv: be5ea83d666027fe2aad0a12c1374ce84324c921abc8e78ed2bc2c3e197f7eaf
// swift-format-ignore-file

enum LearnedPlaces {
    static let towns: StaticString = #"""
a coruna	ES.58
aachen	DE.07
aaitanit	LB.08
aajaltoun	LB.05
aarsal	LB.11
abadan	IR.15
abagur	RU.29
abakan	RU.31
abakumova	UA.05
abalak	RU.78
aban	RU.91
abatskoye	RU.78
abay	KZ
abaza	RU.31
abbottabad	PK.03
abdulino	RU.55
abha	SA.11
abinsk	RU.38
abnub	EG.17
abou el hassan	DZ.41
abovyan	AM.05
abu al kahsib	IQ.02
abu al matamir	EG.03
abu an numrus	EG.08
abu dhabi	AE.01
abu ghurayb	IQ.07
abu hammad	EG.14
abu hummus	EG.03
abu kabir	EG.14
abu qir	EG.06
abu qurqas	EG.10
abu suweir el mahatta	EG.14
abu tij	EG.17
abu tisht	EG.23
achikulak	RU.70
achinsk	RU.91
achit	RU.71
achkhoy martan	RU.12
ad dali	YE.18
ad dana	SY.12
ad darbasiyah	SY.01
ad darwa	MA.06
ad dilinjat	EG.03
ad dujayl	IQ.18
ad duraykish	SY.14
adamovka	RU.55
adana	TR.81
adapazari	TR.54
adelaide	AU.05
aden	YE.02
adilcevaz	TR.13
adiyaman	TR.02
adler	RU.38
admiralteisky	RU.66
adrar	DZ.34
adrasmon	TJ.03
adygeysk	RU.01
afak	IQ.04
afipskiy	RU.38
afis	SY.12
aflou	DZ.25
afrin	SY.09
afsin	TR.46
afyonkarahisar	TR.03
aga	EG.01
agadir	MA.09
agalatovo	RU.42
agapovka	RU.13
agartala	IN.26
agdas	AZ.04
ageyevo	RU.76
aghdam	AZ.03
aghjabadi	AZ.02
aghstafa	AZ.05
aghsu	AZ.06
agidel	RU.08
aginskoye	RU.93
agourai	MA.03
agra	IN.36
agri	TR.04
agryz	RU.73
aguelmous	MA.05
ahfir	MA.02
ahilyanagar	IN.16
ahlat	TR.13
ahmadbayli	AZ.45
ahmed bel hadj	DZ.37
ahmedabad	IN.09
ahvaz	IR.15
aibak	AF.32
ain abid	DZ.04
ain arnat	DZ.12
ain attig	MA.04
ain azel	DZ.12
ain beida	DZ.29
ain beni mathar	MA.02
ain benian	DZ.01
ain bessem	DZ.21
ain boucif	DZ.06
ain defla	DZ.35
ain deheb	DZ.13
ain el aouda	MA.04
ain el bell	DZ.22
ain el berd	DZ.30
ain el bya	DZ.09
ain el hadjel	DZ.27
ain el hammam	DZ.14
ain el melh	DZ.27
ain el turk	DZ.09
ain fakroun	DZ.29
ain harrouda	MA.06
ain kercha	DZ.29
ain merane	DZ.41
ain mlila	DZ.29
ain oulmene	DZ.12
ain oussera	DZ.22
ain sefra	DZ.49
ain smara	DZ.04
ain sukhna	EG.15
ain taoujdat	MA.03
ain taya	DZ.01
ain temouchent	DZ.36
ain touta	DZ.03
aine draham	TN.06
ait melloul	MA.09
ait ourir	MA.07
ait yazza	MA.09
aizawl	IN.31
ajapnyak	AM.11
ajdabiya	LY.83
ajdir	MA.01
ajim	TN.28
ajlun	JO.20
ajman	AE.02
ajmer	IN.24
ak dovurak	RU.79
akademgorodok	RU.53
akademicheskoe	RU.42
akbou	DZ.18
akcaabat	TR.61
akcakale	TR.63
akcakoca	TR.93
akcapinar	TR.62
akdagmadeni	TR.66
akhaltsikhe	GE.72
akhisar	TR.45
akhmim	EG.24
akhtubinsk	RU.07
akhty	RU.17
akhtyrskiy	RU.38
akkol	KZ.03
akola	IN.16
akouda	TN.23
akra	IQ.15
aksaray	TR.75
aksay	RU.61
aksehir	TR.71
aksu	KZ
aksubayevo	RU.73
aktanysh	RU.73
aktau	KZ.09
aktobe	KZ.04
aktyubinskiy	RU.73
akyar	RU.08
akyazi	TR.54
akyurt	TR.68
al aaroui	MA.02
al abraq	LY.63
al abyar	LY.66
al ahmadi	KW.04
al ain city	AE.01
al ajaylat	LY.67
al alam	IQ.18
al alamayn	EG.22
al aluas	LY.82
al amarah	IQ.14
al asabiah	LY.80
al ashir min ramadan	EG.14
al ayn as sukhnah	EG.15
al ayyat	EG.08
al azraq ash shamali	JO.17
al bab	SY.09
al badari	EG.17
al badrashayn	EG.08
al bajur	EG.09
al balyana	EG.24
al barakat	LY.71
al bardiyah	LY.79
al basaliyah bahri	EG.16
al basrah al qadimah	IQ.02
al bawiti	EG.08
al bayadiyah	EG.28
al bayda	LY.63
al brouj	MA.06
al burayqah	LY.83
al burj	EG.21
al diwaniyah	IQ.04
al fallujah	IQ.01
al fashn	EG.18
al faw	IQ.02
al fayyum	EG.04
al fqih ben calah	MA.05
al fuhays	JO.02
al ghanayim	EG.17
al ghantu	SY.11
al ghayzah	YE.03
al ghurayfah	LY.84
al hamdaniya	IQ.15
al hammam	EG.22
al hamra	JO.15
al hamul	EG.21
al harithah	IQ.02
al hasakah	SY.01
al hawamidiyah	EG.08
al hayy	IQ.16
al hazm	YE.21
al hillah	IQ.06
al hindiyah	IQ.12
al hirak	SY.06
al hoceima	MA.01
al hudaydah	YE.08
al hufuf	SA.06
al hurshah	LY.68
al husayniyah	EG.14
al ibrahimiyah	EG.14
al idwah	EG.10
al jabin	YE.27
al jadid	LY.75
al jammaliyah	EG.01
al jawf	LY.65
al jubayhah	JO.16
al jubayl	SA.06
al jumayl	LY.67
al karamah	JO.02
al khadra	LY.82
al khankah	EG.12
al kharijah	EG.13
al kharj	SA.10
al kharjah	EG.13
al khinzirah	JO.09
al khums	LY.82
al khusus	EG.12
al kiswah	SY.08
al kittah	JO.22
al kut	IQ.16
al madinah	IQ.02
al mahallah al kubra	EG.05
al mahawil	IQ.06
al mahmudiyah	IQ.07
al mahwit	YE.10
al malikiyah	SY.01
al mansurah	EG.01
al manzalah	EG.01
al maraghah	EG.24
al marj	LY.66
al matariyah	EG.01
al mawsil al jadidah	IQ.15
al mayadin	SY.07
al mayah	LY.81
al mazar al janubi	JO.09
al minshah	EG.24
al minya al jadidah	EG.10
al miqdadiyah	IQ.10
al mishkhab	IQ.17
al mubarraz	SA.06
al musayab	IQ.06
al musayfirah	SY.06
al qadarif	SD.39
al qahirah al jadidah	EG.00
al qaim	IQ.01
al qamishli	SY.01
al qanatir al khayriyah	EG.12
al qanayat	EG.14
al qantarah	EG.07
al qaryatayn	SY.11
al qasim	IQ.06
al qassasin	EG.14
al qatranah	JO.09
al qatrun	LY.73
al qawasim	LY.80
al qubbah	LY.70
al qunaytirah	SY.03
al qurayn	EG.14
al qurayya	SY.05
al qurnah	IQ.02
al qusiyah	EG.17
al qutayfah	SY.08
al quwayrah	JO.19
al tabqa	SY.04
al ubur	EG.12
al waqf	EG.23
al wasitah	EG.04
al yarmuk	SY.13
ala buka	KG.03
alaca	TR.19
alagir	RU.68
alakurtti	RU.49
alanya	TR.07
alapayevsk	RU.71
alapli	TR.85
alappuzha	IN.13
alaqahdari dishu	AF.10
alasehir	TR.45
alatyr	RU.16
albu kamal	SY.07
albuquerque	US.NM
alburikent	RU.17
alchevsk	UA.14
aldan	RU.63
aleksandriyskaya	RU.70
aleksandrov	RU.83
aleksandrov gay	RU.67
aleksandrovsk	RU.90
aleksandrovsk sakhalinskiy	RU.64
aleksandrovskoye	RU.70
alekseyevka	RU.47
alekseyevskoye	RU.73
aleksin	RU.76
aleppo	SY.09
alexandria	EG.06
alexeyevka	RU.09
aley	LB.05
aleysk	RU.04
algiers	DZ.01
ali al gharbi	IQ.14
ali berdukovskiy	RU.27
ali mendjeli	DZ.04
ali yurt	RU.19
aliaga	TR.35
alicante	ES.60
alifaki	TR.32
aligarh	IN.36
alkhan churt	RU.19
alkhan kala	RU.12
alkhan yurt	RU.12
alkhazurovo	RU.12
alleroy	RU.12
almaty	KZ.02
almetyevsk	RU.73
alnashi	RU.80
alor setar	MY.02
alpatovo	RU.12
altay	KZ.15
altayskoye	RU.04
altinsehir	TR.02
altona	DE.04
altud	RU.22
altufyevskiy	RU.48
alupka	UA.11
alushta	UA.11
alwar	IN.24
alzamay	RU.20
alzwya	IQ.18
amasya	TR.05
ambarnath	IN.16
ambattur	IN.25
ambon	ID.28
ambrolauri	GE.70
amga	RU.63
aminyevo	RU.48
amir timur	UZ.14
amirdzhan	AZ.09
amizmiz	MA.07
amizour	DZ.18
amman	JO.16
ammi moussa	DZ.51
amol	IR.35
amran	YE.19
amravati	IN.16
amritsar	IN.23
amsterdam	NL.07
amuda	SY.01
amursk	RU.30
amurzet	RU.89
amvrosiivka	UA.05
an nabk	SY.08
an najaylah	EG.22
an nubariyah	EG.03
an numaniyah	IQ.16
anadyr	RU.15
anah	IQ.01
anaheim	US.CA
anamur	TR.32
anand	IN.09
anantapur	IN.02
anapa	RU.38
anapskaya	RU.38
anar darah	AF.06
anastasiyevskaya	RU.38
anat al qadimah	IQ.01
anchorage	US.AK
andi	RU.17
andijon	UZ.01
andkhoy	AF.07
andreapol	RU.77
andreyevka	RU.47
andreyevo	RU.83
andreyevskoye	RU.47
andzhiyevskiy	RU.70
anew	TM.01
angarsk	RU.20
angeles city	PH.03
angren	UZ.14
aniva	RU.64
anjarah	JO.20
ankang	CN.26
ankara	TR.68
anna	RU.86
annaba	DZ.37
annino	RU
anqing	CN.01
anqiu	CN.25
ansalta	RU.17
anshan	CN.19
anshun	CN.18
antakya	TR.31
antalya	TR.07
antipino	RU.78
antipolo	PH.40
antratsyt	UA.14
antwerp	BE.VLG
anyang	CN.09
anzhero sudzhensk	RU.29
aougrout	DZ.TM
aoulef	DZ.34
aoulouz	MA.09
aourir	MA.09
aousserd	MA.12
aparan	AM.01
apatity	RU.49
apostolove	UA.04
aprelevka	RU.47
apsheronsk	RU.38
aqaba	JO.21
aqrah	IQ.15
aqsay	KZ.07
aqsu	CN.13
ar radisiyah qibli	EG.02
ar rahaibat	LY.80
ar rahmaniyah	EG.03
ar ramtha	JO.18
ar raqqah	SY.04
ar rastan	SY.11
ar rawdah	EG.20
ar rayayinah	LY.80
ar riyad	EG.21
ar rudayyif	TN.30
ar rujban	LY.80
ar rumaythah	IQ.03
ar rutbah	IQ.01
arabkir	AM.11
arak	IR.34
arakli	TR.61
aral	KZ.14
aramil	RU.71
arapgir	TR.44
ararat	AM.02
ararat village	AM.02
arbatache	DZ.40
arbuzynka	UA.16
archway	GB.ENG
ardabil	IR.32
ardahan	TR.86
ardatov	RU
ardesen	TR.53
ardon	RU.68
arfoud	MA.08
argayash	RU.13
argudan	RU.22
argun	RU.12
arhavi	TR.08
arhribs	DZ.14
arhus	DK.18
arifwala	PK.04
arish	EG.27
arkadag	TM.01
arkadak	RU.67
arkalyk	KZ.13
arkhangelsk	RU.06
arkhara	RU.05
arkhipo osipovka	RU.38
arkhonskaya	RU.68
arlington	US
armant	EG.23
armavir	RU.38
armyansk	UA.11
arnavutkoy	TR.34
aromashevo	RU.78
arrah	IN.34
arris	DZ.03
arsenyev	RU.59
arshyntseve	UA.11
arsin	TR.61
arsk	RU.73
arsuz	TR.31
art khwajah	AF.26
artashat	AM.02
artem	RU.59
artemovskiy	RU.71
arti	RU.71
artik	AM.07
artsyz	UA.17
artux	CN.13
artvin	TR.08
aryanah	TN.38
arys	KZ.10
arzamas	RU.51
arzew	DZ.09
arzgir	RU.70
as saff	EG.08
as safirah	SY.09
as sahil	EG.17
as salahat	EG.01
as salamiyah	SY.10
as salihiyah al jadidah	EG.14
as sallum	EG.22
as salt	JO.02
as samawah	IQ.03
as sanad	TN.30
as sanamayn	SY.06
as santah	EG.05
as sarw	EG.20
as sawani	LY.81
as sibaiyah	EG.16
as sinbillawayn	EG.01
as susah	SY.07
as suwayda	SY.05
as suwayrah	IQ.16
asadabad	AF.34
asaka	UZ.01
asansol	IN.28
asbest	RU.71
asekeyevo	RU.55
ash shajarah	JO.18
ash shamiyah	IQ.04
ash sharqat	IQ.18
ash shatrah	IQ.09
ash shaykh zayid	EG.08
ash shaykh zuwayd	EG.27
ash shuhada	EG.09
asha	RU.13
ashgabat	TM.S
ashmun	EG.09
ashtarak	AM.01
ashuganj city	BD.84
ashukino	RU.47
asilah	MA.01
asino	RU.75
askale	TR.25
askarovo	RU.08
askino	RU.08
askiz	RU.31
asmar	AF.34
asni	MA.07
assa	MA.10
assi bou nif	DZ.09
assinovskaya	RU.12
assiut	EG.17
astana	KZ.05
astara	AZ.08
astrakhan	RU.07
astraviec	BY.03
aswan	EG.16
at tafilah	JO.12
at taj	LY.65
at tall	SY.08
at tall al kabir	EG.14
at tarif	EG.13
at tayyibah	JO.18
at turrah	JO.18
atamanovka	RU.93
ataq	YE.05
atasehir	TR.34
atbasar	KZ.03
atfih	EG.08
athlone	ZA.11
atkarsk	RU.67
atlanta	US.GA
atyashevo	RU.46
atyrau	KZ.06
augsburg	DE.02
aurangabad	IN.16
aurora	US
austin	US.TX
avadi	IN.25
avan	AM.11
avdiyivka	UA.05
avsyunino	RU.47
avtovo	RU.66
avtozavodskyi	UA.18
avtury	RU.12
awjilah	LY.83
awlad saqr	EG.14
awsim	EG.08
ayagoz	KZ.12510143
aydin	TR.09
aydincik	TR.32
aydun	JO.18
aykhal	RU.63
ayn al arab	SY.09
ayn janna	JO.20
ayutinskiy	RU.61
ayvalik	TR.10
ayy	JO.09
az zabadani	SY.08
az zahra	LY.81
az zarqa	EG.20
az zawiyah	LY.68
az zayniyah qibli	EG.28
az zubayr	IQ.02
az zulayl	JO.17
az zuwaytinah	LY.83
azazga	DZ.14
azemmour	MA.06
azilal	MA.05
azla	MA.01
aznakayevo	RU.73
azov	RU.61
azovo	RU.54
azrou	MA.03
azzaba	DZ.31
baabda	LB.05
baalbek	LB.11
bab ezzouar	DZ.01
babadayhan	TM.01
babaeski	TR.39
babak	AZ.35
babayevo	RU.85
babayurt	RU.17
babila	SY.08
babol	IR.35
babor	DZ.12
babushkin	RU.48
bachatskiy	RU.29
bachi yurt	RU.12
bachuan	CN.33
bacolod city	PH.06
bacoor	PH.40
bada	RU.93
badalona	ES.56
badr	EG
bafra	TR.55
bagan	RU.53
bagayevskaya	RU.61
bagcilar	TR.34
bagerhat	BD.82
baghdad	IQ.07
baghlan	AF.03
bagong silang	PH.NCR
bagrationovsk	RU.23
baguio	PH.15
bahacheve	UA.01
baharak	AF.01
baharkah	IQ.11
bahawalnagar	PK.04
bahawalpur	PK.04
bahcelievler	TR.34
baherden	TM.01
baicheng	CN.05
baikonur	KZ.08
baise	CN.16
baiyin	CN.15
bajil	YE.08
bakal	RU.13
bakaly	RU.08
bakchar	RU.75
bakersfield	US.CA
bakhchysaray	UA.11
bakhmach	UA.02
bakhmut	UA.05
bakixanov	AZ.09
baksan	RU.22
baksanenok	RU.22
baku	AZ.09
balabanovo	RU.25
balad	IQ.18
balakhta	RU.91
balakirevo	RU.83
balaklava	UA.20
balakliya	UA.07
balakovo	RU.67
balashikha	RU.47
balashov	RU.67
balatcik	TR.35
baley	RU.93
balezino	RU.80
bali	IN.28
balikesir	TR.10
balikpapan	ID.14
balila	JO.22
balkanabat	TM.02
balkh	AF.30
ballari	IN.19
balqash	KZ.12
balta	UA.17
baltasi	RU.73
baltim	EG.21
baltimore	US.MD
baltiysk	RU.23
balykchy	KG.07
balykshi	KZ.06
bamut	RU.12
bamyan	AF.05
banan	CN.33
banaz	TR.64
banda aceh	ID.01
bandar abbas	IR.11
bandar lampung	ID.15
bandar seri alam	MY.01
bandar sunway	MY.12
bandar utama	MY.14
bandarban	BD.84
bandirma	TR.10
bandung	ID.30
banha	EG.12
bani mazar	EG.10
bani suwayf	EG.18
bani suwayf al jadidah	EG.02
bani ubayd	EG.10
bani walid	LY.72
baniyas	SY.14
banja luka	BA.02
banjar	ID.30
banjarbaru	ID.12
banjarmasin	ID.12
bannu	PK.03
baoan	CN.30
baoding	CN.10
baoji	CN.26
baoshan	CN.23
baotou	CN.20
baqubah	IQ.10
bar	UA.23
barabinsk	RU.53
baraki	DZ.01
baraki barak	AF.17
baranagar	IN.28
baranchinskiy	RU.71
baranovichi	BY.01
barasat	IN.28
barbacha	DZ.18
barcelona	ES.56
barda	AZ.11
barddhaman	IN.28
bareilly	IN.36
barguzin	RU.11
bari	IT.13
barika	DZ.03
barishal	BD.85
barking	GB.ENG
barnaul	RU.04
barqin	LY.78
barsovo	RU.32
barsukovskaya	RU.70
bartalah	IQ.15
bartin	TR.87
barvinkove	UA.07
barysaw	BY.05
barysh	RU.81
baryshevo	RU.53
basaksehir	TR.34
bashmakovo	RU.57
bashtanka	UA.16
baskil	TR.23
basrah	IQ.02
basuo	CN.31
basyun	EG.05
batabo	SY.09
batam	ID.37
batangas	PH.40
bataysk	RU.61
bathinda	IN.23
batifa	IQ.08
batikent	TR.68
batken	KG.09
batman	TR.76
batna	DZ.03
baton rouge	US.LA
batroun	LB.09
battagram	PK.03
batu	ID.08
batu caves	MY.12
batumi	GE.04
batyrevo	RU.16
bavly	RU.73
bavtugay	RU.17
bayan nur	CN.20
bayburt	TR.77
bayevo	RU.04
bayindir	TR.35
bayji	IQ.18
baykalovo	RU.71
baykalsk	RU.20
baymak	RU.08
baynjiwayn	IQ.05
bayramaly	TM.05
bayt al faqih	YE.08
bayt yafa	JO.18
bazar e yakawlang	AF.05
bazar korgon	KG.03
bazarak	AF.42
bazarnyy karabulak	RU.67
bazarnyy syzgan	RU.81
bazarnyye mataki	RU.73
bazhong	CN.32
bazhovo	RU.13
bechar	DZ.38
bedevlya	UA.25
begova	IQ.08
begusarai	IN.34
beian	CN.08
beibei	CN.33
beihai	CN.16
beijing	CN.22
beirut	LB.04
beja	TN.17
bejaad	MA.05
bejaia	DZ.18
bekalta	TN.16
bekasi	ID.30
bekobod	UZ.14
bekovo	RU.57
bektemir	UZ.13
belagavi	IN.19
belaya berezka	RU.10
belaya glina	RU.38
belaya kalitva	RU.61
belaya kholunitsa	RU.33
belebey	RU.08
belek	TR.07
belen	TR.31
belev	RU.76
belfast	GB.NIR
belgorod	RU.09
belgrade	RS.SE
belidzhi	RU.17
belinskiy	RU.57
belogorsk	RU.05
belokany	AZ.10
belokurikha	RU.04
belomorsk	RU.28
beloomut	RU.47
beloozyorskiy	RU.47
belorechensk	RU.38
belorechenskiy	RU.20
beloretsk	RU.08
belousovo	RU.25
belovo	RU.29
belovodskoye	KG.02
beloyarsk	RU.04
beloyarskiy	RU
belozersk	RU.85
belyayevka	RU.55
belyy yar	RU
belyye berega	RU.10
belyye stolby	RU.47
bembla et mnara	TN.16
ben ahmed	MA.06
ben arous	TN.27
ben gardane	TN.28
ben guerir	MA.07
ben jerrar	MA.09
ben mehidi	DZ.44
ben taieb	MA.02
bengaluru	IN.19
bengbu	CN.01
benghazi	LY.69
bengkulu	ID.03
beni abbes	DZ.BA
beni amrane	DZ.40
beni douala	DZ.14
beni enzar	MA.02
beni khalled	TN.19
beni khiar	TN.19
beni mellal	MA.05
beni mered	DZ.20
beni mester	DZ.15
beni saf	DZ.36
beni tamou	DZ.20
beni yakhlef	MA.06
benoni	ZA.06
benoy yurt	RU.12
bensekrane	DZ.15
benslimane	MA.06
benxi	CN.19
berbera	SO.20
berd	AM.09
berdigestyakh	RU.63
berdsk	RU.53
berdyansk	UA.26
berdyaush	RU.13
berdychiv	UA.27
beregovoy	RU.54
berehove	UA.25
bereket	TM.02
berestovskyi	UA.05
berestyn	UA.07
bereza	RU.65
berezan	UA.13
berezanskaya	RU.38
berezhany	UA.22
berezna	UA.02
berezniaky	UA.12
bereznik	RU.06
berezniki	RU.90
berezovka	RU.91
berezovo	RU.32
berezovskiy	RU.29
berezovyy	RU.30
bergama	TR.35
bergen	NO.46
berkane	MA.02
berlin	DE.16
berrahal	DZ.37
berrechid	MA.06
berriane	DZ.45
berrouaghia	DZ.06
beruniy	UZ.09
beryozovsky	RU.71
beryslav	UA.08
besbes	DZ.44
beshariq	UZ.03
beshkent	UZ.08
besikduzu	TR.61
beslan	RU.68
besni	TR.02
bessarabske	UA.17
besskorbnaya	RU.38
bessonovka	RU.57
bexley	GB.ENG
beya	RU.31
beykonak	TR.07
beylagan	AZ.12
beylikduzu	TR.34
beypazari	TR.68
beysehir	TR.71
bezenchuk	RU.65
bezhetsk	RU.77
bezliudivka	UA.07
bezopasnoye	RU.70
bhagalpur	IN.34
bharatpur	IN.24
bhatara	BD.81
bhatpara	IN.28
bhavnagar	IN.09
bhawana	PK.04
bhayandar	IN.16
bhilai	IN.37
bhilwara	IN.24
bhiwandi	IN.16
bhopal	IN.35
bhubaneswar	IN.21
biba	EG.18
bibirevo	RU.48
bichura	RU.11
bidar	IN.19
bielefeld	DE.07
biga	TR.17
bigadic	TR.10
bihar sharif	IN.34
bijie	CN.18
bikaner	IN.24
bikin	RU.30
bila tserkva	UA.13
bilajari	AZ.09
bilajer	AZ.09
bilaspur	IN.37
bilbao	ES.59
bilbeis	EG.14
bilecik	TR.11
bilhorod dnistrovskyi	UA.17
bilibino	RU.15
bilimbay	RU.71
bilimora	IN.09
bilohirsk	UA.11
bilohorodka	UA.13
bilopillia	UA.21
bilqas	EG.01
bilyayivka	UA.17
bilychi	UA.12
bin jawwad	LY.76
binan	PH.40
binangonan	PH.40
bingol	TR.12
binjai	ID.26
binnish	SY.12
biny selo	AZ.09
binzhou	CN.25
bir al abd	EG.27
bir el ater	DZ.33
bir el djir	DZ.09
bir jdid	MA.06
bir mcherga	TN.37
birecik	TR.63
birine	DZ.22
birkat as sab	EG.09
birkenhead	GB.ENG
birkhadem	DZ.01
birmingham	GB.ENG
birobidzhan	RU.89
birsk	RU.08
biruch	RU.09
biryulevo	RU.48
biryulevo zapadnoye	RU.48
biryusinsk	RU.20
bisert	RU.71
bishan	CN.33
bishkek	KG.01
biskra	DZ.19
bismil	TR.21
bitlis	TR.13
bitung	ID.31
biyala	EG.21
biysk	RU.04
bizerte	TN.18
bizhbulyak	RU.08
blagodarnyy	RU.70
blagodatnoye	RU.70
blagoveshchenka	RU.04
blagoveshchensk	RU.05
blida	DZ.20
bloemfontein	ZA.03
bni bouayach	MA.01
bobrov	RU.86
bobrovo	RU.47
bobrovskiy	RU.71
bobruysk	BY.06
bochum	DE.07
bodaybo	RU.20
bodrum	TR.48
bogandinskiy	RU.78
bogatoye	RU.65
bogatyye saby	RU.73
bogdanovich	RU.71
boghni	DZ.14
bogor	ID.30
bogoroditsk	RU.76
bogorodsk	RU.51
bogorodskoye	RU.48
bogotol	RU.91
bogra	BD.83
boguchany	RU.91
boguchar	RU.86
bohdanivka	UA.04
bohodukhiv	UA.07
bohodukhivskyi	UA.05
bohuniya	UA.27
bohuslav	UA.13
boise	US.ID
boka	UZ.14
bokaro	IN.38
bokhan	RU.20
bokhtar	TJ.02
bokhtariyon	TJ.02
bokovskaya	RU.61
boksburg	ZA.06
boksitogorsk	RU.42
boldumsaz	TM.03
bole	CN.13
bolekhiv	UA.06
bolgar	RU.73
bolhrad	UA.17
bolkhov	RU.56
bolnisi	GE.68
bologna	IT.05
bologoye	RU.77
bolokhovo	RU.76
bolotnoye	RU.53
bolshaya murta	RU.91
bolshaya setun	RU.47
bolsherechye	RU.54
bolsheustikinskoye	RU.08
bolshevo	RU.47
bolshiye dvory	RU.47
bolshoye boldino	RU.51
bolshoye kozino	RU.51
bolshoye murashkino	RU.51
bolshoye polpino	RU.10
bolsoj kamen	RU.59
bolu	TR.14
bolvadin	TR.03
bonn	DE.07
boradigah	AZ.32
borama	SO.21
bordeaux	FR.75
bordj bou arreridj	DZ.39
bordj el bahri	DZ.01
bordj el kiffan	DZ.01
bordj ghdir	DZ.39
bordj menaiel	DZ.40
bordj zemoura	DZ.39
borinskoye	RU.43
borisoglebsk	RU.86
borisoglebskiy	RU.88
borisovka	RU.09
borivli	IN.16
borj cedria	TN.27
borjomi	GE.72
borodianka	UA.13
borodino	RU.91
borodinskiy	RU.76
borogontsy	RU.63
borovichi	RU.52
borovikha	RU.04
borovoy	RU.29
borovsk	RU.25
borovskiy	RU.78
borshchahivka	UA.12
borskoye	RU.65
bortnychi	UA.12
borujerd	IR.23
boryslav	UA.15
boryspil	UA.13
borzna	UA.02
borzya	RU.93
boshkengash	TJ.04
bosse	UA.05
bostanli	TR.35
boston	US.MA
botshabelo	ZA.03
bou arfa	DZ.20
bou hanifia el hamamat	DZ.26
bou ismail	DZ.55
bou izakarn	MA.10
bou saada	DZ.27
bou salem	TN.06
bou tlelis	DZ.09
bouarfa	MA.02
boudjima	DZ.14
boudouaou	DZ.40
boufarik	DZ.20
bougaa	DZ.12
bougara	DZ.20
bouinan	DZ.20
bouira	DZ.21
boujniba	MA.05
boukadir	DZ.41
bouknadel	MA.04
boumagueur	DZ.03
boumahra ahmed	DZ.23
boumerdas	DZ.40
boumhel el bassatine	TN.27
boumia	MA.05
bouskoura	MA.06
bouznika	MA.06
boyabat	TR.57
boyarka	UA.13
boysun	UZ.12
bozhou	CN.01
bozova	TR.63
bozuyuk	TR.11
bozyazi	TR.32
bradford	GB.ENG
brahmanbaria	BD.84
brahmapur	IN.21
brak	LY.78
brakpan	ZA.06
brampton	CA.08
brateyevo	RU.48
bratsk	RU.20
braunschweig	DE.06
bredy	RU.13
bremen	DE.03
brent	GB.ENG
brescia	IT.09
brest	BY.01
brezina	DZ.42
brighton	GB.ENG
brisbane	AU.04
bristol	GB.ENG
brody	UA.15
bronnitsy	RU.47
brooklyn	US.NY
broshniv osada	UA.06
brovary	UA.13
brussels	BE.BRU
bryanka	UA.14
bryansk	RU.10
bryukhovetskaya	RU.38
bsharri	LB.09
bucak	TR.15
bucha	UA.13
buchach	UA.22
budta	PH.14
budy	UA.07
budyonnovsk	RU.70
buffalo	US.NY
bugry	RU.42
bugulma	RU.73
buguruslan	RU.55
buinsk	RU.73
bukhara	UZ.02
bukit jalil	MY.14
bukit mertajam	MY.09
bukit rahman putra	MY.12
bulanash	RU.71
bulancak	TR.28
bulanik	TR.49
bulaq abu al ila	EG.11
buldan	TR.20
bulungur shahri	UZ.10
buqata	SY.03
buraydah	SA.08
burayevo	RU.08
burdur	TR.15
burewala	PK.04
bureya	RU.05
burhaniye	TR.10
burhanpur	IN.35
burj al arab	EG.06
burj al arab al jadidah	EG.06
burj islam	SY.02
burnaby	CA.02
bursa	TR.16
burshtyn	UA.06
burunday	KZ.01
busayra	JO.12
bush	EG.18
bushtyno	UA.25
buston	TJ.03
butuan	PH.13
buturlino	RU.51
buturlinovka	RU.86
buy	RU.37
buynaksk	RU.17
buyukcekmece	TR.34
buzdyak	RU.08
buzovna	AZ.09
buzuluk	RU.55
byaroza	BY.01
byblos	LB.05
bykhov	BY.06
bykovo	RU
byureghavan	AM.05
cabanatuan city	PH.03
cabuyao	PH.40
cagayan de oro	PH.10
caglayancerit	TR.46
cainta	PH.40
cairo	EG.11
calamba	PH.40
calgary	CA.01
caloocan	PH.NCR
camlidere	TR.68
can	TR.17
canakkale	TR.17
canberra	AU.01
cangzhou	CN.10
cankaya	TR.68
cankiri	TR.82
cape town	ZA.11
carabanchel	ES.29
cardiff	GB.WLS
carsamba	TR.55
cartagena	ES.31
carthage	TN.36
casablanca	MA.06
casgyn	TM.05
cat	TR.25
catalca	TR.34
catania	IT.15
cay	TR.03
caycuma	TR.85
cayeli	TR.53
cebu city	PH.07
central coast	AU.02
centralniy	RU.66
centurion	ZA.06
cerkes	TR.82
cerkezkoy	TR.59
cermik	TR.21
cesme	TR.35
cey	TR.70
ceyhan	TR.81
ceylanpinar	TR.63
chaadayevka	RU.57
chaat	LB.11
chabet el ameur	DZ.40
chadan	RU.79
chagoda	RU.85
chahar burj	AF.11
chak jhumra	PK.04
chakvi	GE.04
chaltyr	RU.61
chambarak	AM.04
chamzinka	RU.46
chanda	IN.16
chandigarh	IN.05
chandler	US.AZ
chandpur	BD.84
changchun	CN.05
changde	CN.11
changle	CN.25
changning	CN.23
changsha	CN.11
changshu	CN.04
changyi	CN.25
changzheng	CN.23
changzhi	CN.24
changzhou	CN.04
chany	RU.53
chaoyang	CN.19
chaozhou	CN.30
chapayevsk	RU.65
chaplygin	RU.43
chapra	IN.34
charef	DZ.22
charentsavan	AM.05
charikar	AF.40
charleroi	BE.WAL
charlotte	US.NC
chattogram	BD.84
chaykovskiy	RU.90
chebarkul	RU.13
chebba	TN.15
chebli	DZ.20
cheboksary	RU.16
chechen aul	RU.12
chefchaouen	MA.01
chegdomyn	RU.30
chegem	RU.22
chegem vtoroy	RU.22
chekhov	RU.47
chekmagush	RU.08
chelak	UZ.10
chelbasskaya	RU.38
chelghoum el aid	DZ.48
chellalat el adhaouara	DZ.06
chelno vershiny	RU.65
chelyabinsk	RU.13
chemini	DZ.18
chemnitz	DE.13
chemodanovka	RU.57
chengde	CN.10
chengdu	CN.32
chengguan qu	CN.14
chengzhong	CN.12
chenini nahal	TN.29
chennai	IN.25
chenzhou	CN.11
cheraga	DZ.01
cherchell	DZ.55
cherdakly	RU.81
cherdyn	RU.90
cheremkhovo	RU.20
cheremshan	RU.73
cheremukhovo	RU.71
cheremushki	RU.48
cheremushky	UA.17
cherepanovo	RU.53
cherepovets	RU.85
cheria	DZ.33
cherkasy	UA.01
cherkessk	RU.27
cherlak	RU.54
chermen	RU.68
chern	RU.76
chernaya rechka	RU.42
chernigovka	RU.59
chernihiv	UA.02
chernivtsi	UA.03
chernogolovka	RU.47
chernogorsk	RU.31
chernolesskoye	RU.70
chernomorskiy	RU.38
chernushka	RU.90
chernyakhovsk	RU.23
chernyanka	RU.09
chernyshevsk	RU.93
chernyshevskiy	RU.63
chernyshkovskiy	RU.84
chertanovo yuzhnoye	RU.48
chertkovo	RU.61
chesapeake	US.VA
chesma	RU.13
chetouane	DZ.15
chicago	US.IL
chichaoua	MA.07
chichkah	AF.24
chifeng	CN.20
chiffa	DZ.20
chigiri	RU.05
chik	RU.53
chikola	RU.68
chilanzar	UZ.13
chinarli	AZ.51
chiniot	PK.04
chinobod	UZ.01
chinoz	UZ.14
chirchiq	UZ.14
chiri yurt	RU.12
chirkey	RU.17
chiroqchi	UZ.08
chishmy	RU.08
chistoozernoye	RU.53
chistopol	RU.73
chistyye bory	RU.37
chita	RU.93
chizhou	CN.01
chkalovsk	RU.51
chlef	DZ.41
chmistar	LB.11
chokolivka	UA.12
chongming	CN.
chongqing	CN.33
chongzuo	CN.16
chontaul	RU.17
chorfa	DZ.21
chornomorsk	UA.17
chortkiv	UA.22
chortoq	UZ.06
chubek	TJ.02
chudovo	RU.52
chuguyevka	RU.59
chuhuyiv	UA.07
chukhloma	RU.37
chula vista	US.CA
chulman	RU.63
chulym	RU.53
chumakivskyi	UA.05
chunian	PK.04
chunskiy	RU.20
churapcha	RU.63
chusovoy	RU.90
chust	UZ.06
chuxiong	CN.29
chuzhou	CN.01
chyorny yar	RU.07
chystyakove	UA.05
ciampea	ID.30
cibinong	ID.30
cigli	TR.35
cikcilli	TR.07
cilacap	ID.07
cilegon	ID.33
cileungsir	ID.30
cimahi	ID.30
cimin	TR.24
cinarli	AZ.39
cincinnati	US.OH
cine	TR.09
ciputat	ID.30
cirebon	ID.30
citeureup	ID.30
city of westminster	GB.ENG
ciudad lineal	ES.29
cixi	CN.02
cizre	TR.80
cleveland	US.OH
coimbatore	IN.25
collo	DZ.31
colorado springs	US.CO
columbus	US.OH
comilla	BD.84
commonwealth	PH.NCR
constantine	DZ.04
copenhagen	DK.17
cordoba	ES.51
corlu	TR.59
corpus christi	US.TX
corum	TR.19
cotabato	PH.14
coventry	GB.ENG
coxs bazar	BD.84
cubuk	TR.68
cubuklu	TR.34
cumra	TR.71
cuttack	IN.21
cypress	US.TX
dachang	CN.23
dachne	UA.17
dachnoye	RU.66
dadu	PK.05
dagestanskiye ogni	RU.17
dagomys	RU.38
dahab	EG.26
dahmani	TN.14
dail	SY.06
dajal	PK.04
dakhla	MA.09
dalakovo	RU.19
dalaman	TR.48
dali	CN.29
dalian	CN.19
daliang	CN.30
dallas	US.TX
dalmatovo	RU.40
dalnegorsk	RU.59
dalnerechensk	RU.59
dalyoni bolo	TJ.03
damanhur	EG.03
damascus	SY.13
damietta	EG.20
dammam	SA.06
dandong	CN.19
danghara	TJ.02
danilov	RU.88
danilovka	RU.84
dankov	RU.43
daqing	CN.08
dar as salam	EG.24
dar bouazza	MA.06
dar chabanne	TN.19
dar chioukh	DZ.22
dar el beida	DZ.01
dar el haj taieb	TN.32
dara	SY.06
daraj	LY.74
darasun	RU.93
daraw	EG.16
darayya	SY.08
darbhanga	IN.34
dardoq	UZ.01
darende	TR.44
dargecit	TR.72
darnah	LY.70
darnytskyi masyv	UA.12
darnytsya	UA.12
darnytsya car repair plant microdistrict	UA.12
darovskoy	RU.33
daryanah	LY.69
darzab	AF.31
dashkasan	AZ.16
dashtobod	UZ.15
dasmarinas	PH.40
dasoguz	TM.03
datong	CN.24
davangere	IN.19
davao	PH.11
davlekanovo	RU.08
davtashen	AM.11
davydkovo	RU.48
davydovka	RU.86
davydovo	RU.47
daxinganling	CN.08
daye	CN.12
dayr al asafir	SY.08
dayr hafir	SY.09
dayr mawas	EG.10
dayr yusuf	JO.18
dayrah	AE.03
dayrut	EG.17
dazhou	CN.32
dchira el jihadia	MA.09
debaltseve	UA.05
debdou	MA.02
debesy	RU.80
debila	DZ.43
dedenevo	RU.47
dedovichi	RU.60
dedovsk	RU.47
degtyarsk	RU.71
dehradun	IN.39
deir ez zor	SY.07
delhi	IN.07
deliatyn	UA.06
dellys	DZ.40
demidov	RU.69
demikhovo	RU.47
demirci	TR.45
demiyivka	UA.12
demnate	MA.05
demyanovo	RU.33
demyansk	RU.52
den den	TN.39
dengzhou	CN.09
denizciler	TR.31
denizli	TR.20
denov	UZ.12
denpasar	ID.02
denver	US.CO
deoghar	IN.38
depok	ID.30
dera ghazi khan	PK.04
dera ismail khan	PK.03
derbent	RU.17
derby	GB.ENG
dergachi	RU.67
derhachi	UA.07
derince	TR.41
des moines	US.IA
desna	UA.12
desnogorsk	RU.69
desnyanskyi	UA.02
detroit	US.MI
develi	TR.38
devrek	TR.85
dewas	IN.35
deyang	CN.32
dezful	IR.15
dezhou	CN.25
dhaka	BD.81
dhamar	YE.11
dhanbad	IN.38
dharavi	IN.16
dhi as sufal	YE.23
dhule	IN.16
didim	TR.09
didouche mourad	DZ.04
diepsloot	ZA.06
digah	AZ.01
digora	RU.68
digri	PK.05
dihok	IQ.08
dikili	TR.35
dikirnis	EG.01
dil	TR.80
dilijan	AM.09
dimitrovgrad	RU.81
dinajpur	BD.87
dinar	TR.03
dindigul	IN.25
dingxi	CN.15
dinskaya	RU.38
dishna	EG.23
district of taher	DZ.24
disuq	EG.21
diveyevo	RU.51
divichibazar	AZ.17
divnogorsk	RU.91
divnomorskoye	RU.38
divnoye	RU.70
divrigi	TR.58
diyadin	TR.04
diyarb najm	EG.14
diyarbakir	TR.21
djamaa	DZ.MG
djanet	DZ.DJ
djelfa	DZ.22
djemmal	TN.16
djidiouia	DZ.51
dmitriyev	RU.41
dmitriyevka	RU.72
dmitrov	RU.47
dmitrovsk	RU.56
dnipro	UA.04
dniprorudne	UA.26
dniprovskyi	UA.12
dno	RU.60
dobrinka	RU.43
dobropillia	UA.05
dobrotvir	UA.15
dobroye	RU.43
dobrush	BY.02
dobryanka	RU.90
dogubayazit	TR.04
dokuchayevsk	UA.05
dolgoderevenskoye	RU.13
dolgoprudnyy	RU.47
dolgorukovo	RU.43
dolinsk	RU.64
dolyna	UA.06
dolynska	UA.10
dolzhanskaya	RU.38
domanivka	UA.16
dombarovskiy	RU.55
dombivali	IN.16
domna	RU.93
domodedovo	RU.47
dondukovskaya	RU.01
donetsk	UA.05
dongguan	CN.30
donghai	CN.30
dongtai	CN.04
dongying	CN.25
donskoy	RU.76
donskoye	RU.70
dorgeli	RU.17
dorogobuzh	RU.69
dorogomilovo	RU.48
dortmund	DE.07
dortyol	TR.31
doschatoye	RU.51
dostlik shahri	UZ.15
douane	TN.19
douar hicher	TN.39
douar tindja	TN.18
douar toulal	MA.03
douera	DZ.01
douz	TN.31
dovolnoye	RU.53
dovzhansk	UA.14
draa ben khedda	DZ.14
draa el mizan	DZ.14
drabiv	UA.01
drean	DZ.44
dresden	DE.13
drezna	RU.47
driouch	MA.02
drohobych	UA.15
drozhzhino	RU.47
druzhba	UZ.05
druzhkivka	UA.05
duba yurt	RU.12
dubai	AE.03
dubinino	RU.91
dubki	RU.17
dubna	RU.47
dubno	UA.19
dubove	UA.25
dubovka	RU
dubovskoye	RU.61
dubrovka	RU
dudinka	RU.91
dugulubgey	RU.22
duisburg	DE.07
dukhovnitskoye	RU.67
duldurga	RU.93
duma	SY.08
dumai	ID.37
duminichi	RU.25
dumyat al jadidah	EG.20
dunay	RU.59
dunayivtsi	UA.09
dunyamalilar	AZ.12
durban	ZA.02
durg	IN.37
durgapur	IN.28
durham	US.NC
dursunbey	TR.10
dushanbe	TJ.04
dusseldorf	DE.07
duzce	TR.93
dvubratskiy	RU.38
dvurechensk	RU.71
dyatkovo	RU.10
dylym	RU.17
dyurtyuli	RU.08
dzerzhinsk	RU.51
dzerzhinskiy	RU.47
dzerzhinskoye	RU.91
dzerzhinsky	RU.47
dzhalil	RU.73
dzhalka	RU.12
dzhankoy	UA.11
dzhubga	RU.38
dzyarzhynsk	BY.05
east london	ZA.05
ech chettia	DZ.41
echemmaia est	MA.07
edfu	EG.16
edinburgh	GB.SCT
edirne	TR.22
edissiya	RU.70
edmonton	CA.01
edremit	TR.10
egirdir	TR.33
eimsbuttel	DE.04
eindhoven	NL.06
eixample	ES.56
ekazhevo	RU.19
ekibastuz	KZ.11
el abadia	DZ.35
el abiodh sidi cheikh	DZ.42
el achir	DZ.39
el affroun	DZ.20
el ain	TN.32
el aioun	MA.02
el alia	TN.18
el amria	DZ.36
el aouinet	DZ.33
el arrouch	DZ.31
el attaf	DZ.35
el bayadh	DZ.42
el dabaa	EG.22
el daein	SD.60
el dibir	SO.03
el eulma	DZ.12
el fahs	TN.37
el fasher	SD.55
el gara	MA.06
el gouna	EG.02
el hadjar	DZ.37
el hadjira	DZ.50
el hajeb	MA.03
el hamma	TN.29
el harhoura	MA.04
el hed	DZ.18
el hermel	LB.11
el idrissia	DZ.22
el jadida	MA.06
el jem	TN.15
el kala	DZ.44
el kef	TN.14
el kelaa des srarhna	MA.07
el khroub	DZ.04
el ksar	TN.30
el kseur	DZ.18
el ksiba	MA.05
el ksour	TN.14
el malah	DZ.36
el mansouria	MA.06
el meghaier	DZ.MG
el menia	DZ.EM
el mgarsa	TN.28
el milia	DZ.24
el mourouj	TN.27
el obeid	SD.56
el oued	DZ.43
el paso	US.TX
el shorouk	EG.11
el tarf	DZ.44
el tor	EG.26
elazig	TR.23
elban	RU.30
elbistan	TR.46
elche	ES.60
elektrogorsk	RU.47
elektrostal	RU.47
elektrougli	RU.47
elin yurt	RU.12
elista	RU.24
elmadag	TR.68
elmali	TR.07
eluru	IN.02
emalahleni	ZA.07
embi	KZ.04
emet	TR.43
eminonu	TR.34
emirdag	TR.03
en naqoura	LB.06
en nedjma	DZ.09
endirey	RU.17
enem	RU.01
energetik	RU.55
enerhodar	UA.26
enfidha	TN.23
engel yurt	RU.12
engels	RU.67
enshi	CN.12
erbaa	TR.60
erbil	IQ.11
ercis	TR.65
erdek	TR.10
erdemli	TR.32
erebuni	AM.11
eregli	TR
erfurt	DE.15
ergani	TR.21
ermenek	TR.78
erode	IN.25
errachidia	MA.08
ertil	RU.86
erzin	TR.31
erzincan	TR.24
erzurum	TR.25
es senia	DZ.09
esenguly	TM.02
esenler	TR.34
esenyurt	TR.34
esik	KZ.01
eskhar	UA.07
eskisehir	TR.26
eslam qaleh	AF.11
eslamshahr	IR.26
esme	TR.64
esna	EG.23
espiye	TR.28
espoo	FI.01
essaouira	MA.07
essen	DE.07
etawah	IN.36
etlik	TR.68
etobicoke	CA.08
ettadhamen	TN.38
evaton	ZA.06
evka uc	TR.35
ez zahra	TN.27
ezhou	CN.12
ezhva	RU.34
ezine	TR.17
ezzouhour	TN.23
faisalabad	PK.04
falyonki	RU.33
fangchenggang	CN.16
fanipol	BY.05
faqus	EG.14
farah	AF.06
farap	TM.04
faraskur	EG.20
faridabad	IN.10
farkhar	AF.26
farkhor	TJ.02
farrukhabad	IN.36
farshut	EG.23
fastiv	UA.13
fastovetskaya	RU.38
fatezh	RU.41
fatih	TR.34
fatsa	TR.52
favoriten	AT.09
fayetteville	US.NC
fayid	EG.07
fayroz koh	AF.09
fayzabad	AF.01
fedj mzala	DZ.48
fedorovskiy	RU.32
feidh el botma	DZ.22
fendou	CN.08
fenghuang	CN.11
fengxiang	CN.23
feodosiya	UA.11
feraoun	DZ.18
fergana	UZ.03
feriana	TN.02
ferizli	TR.54
fes	MA.03
fes al bali	MA.03
fethiye	TR.48
figuig	MA.02
fili	RU.48
finike	TR.07
finlyandskiy	RU.42
firozabad	IN.36
florence	IT.16
fnidek	MA.01
foca	TR.35
fokino	RU.59
fontana	US.CA
fort wayne	US.IN
fort worth	US.TX
fortechnyi	UA.10
foshan	CN.30
fouchana	TN.27
foum zguid	MA.09
frankfurt am main	DE.05
freha	DZ.14
freiburg	DE.01
fremont	US.CA
frenda	DZ.13
fresno	US.CA
frolovo	RU.84
fryanovo	RU.47
fryazevo	RU.47
fryazino	RU.47
fuencarral	ES.29
fuencarral el pardo	ES.29
fuling	CN.33
furmanov	RU.21
fushun	CN.19
fuwwah	EG.21
fuxin	CN.19
fuyang	CN.01
fuzhou	CN.07
fuzuli	AZ.18
gabes	TN.29
gadabay	AZ.19
gadzhiyevo	RU.49
gafour	TN.22
gafsa	TN.30
gagarin	RU.69
gagarin shahri	UZ.15
gagra	GE.02
gajuwaka	IN.02
galaat el andeless	TN.38
galashki	RU.19
gali	GE.02
galich	RU.37
galkynys	TM.04
gallaorol shahri	UZ.15
gandhidham	IN.09
gandhinagar	IN.09
ganja	AZ.20
ganzhou	CN.03
gaomi	CN.25
gaoping	CN.32
gaozhou	CN.30
garabogaz	TM.02
garayeri	AZ.52
gardabani	GE.68
gardez	AF.36
garland	US.TX
gasteiz vitoria	ES.59
gatchina	RU.42
gatineau	CA.10
gavar	AM.04
gavrilov posad	RU.21
gavrilov yam	RU.88
gay	RU.55
gaya	IN.34
gayduk	RU.38
gazakh	AZ.40
gazalkent	UZ.14
gaziantep	TR.83
gazipasa	TR.07
gazipur	BD.81
gazojak	TM.04
gdov	RU.60
gdyel	DZ.09
gebze	TR.41
gediz	TR.43
gedzhukh	RU.17
geelong	AU.07
gekhi	RU.12
gelendzhik	RU.38
gelibolu	TR.17
gelsenkirchen	DE.07
gemerek	TR.58
gemlik	TR.16
genc	TR.12
general santos	PH.12
genoa	IT.08
gent	BE.VLG
georgiyevsk	RU.70
georgiyevskaya	RU.70
gerede	TR.14
gereshk	AF.10
gergebil	RU.17
germenchuk	RU.12
germiston	ZA.06
geyve	TR.54
ghadames	LY.74
ghardaia	DZ.45
ghardimaou	TN.06
gharyan	LY.80
ghat	LY.71
ghayl ba wazir	YE.04
ghazaouet	DZ.15
ghaziabad	IN.36
ghazieh	LB.06
ghazni	AF.08
ghormach	AF.02
ghulja	CN.13
giaginskaya	RU.01
gidrotorf	RU.51
gigant	RU.61
gijduvon shahri	UZ.02
gijon	ES.34
gilbert	US.AZ
gilgit	PK.07
giresun	TR.28
girey	RU.38
girga	EG.24
givrag	AZ.35
giza	EG.08
gizel	RU.68
gizilhajili	AZ.21
glasgow	GB.SCT
glazov	RU.80
glazunovka	RU.56
glendale	US
glubokiy	RU.61
glushkovo	RU.41
gobu	AZ.01
gobustan	AZ.41
gofitskoye	RU.70
gojra	PK.04
gokdepe	TM.01
goksun	TR.46
golbasi	TR.68
golcuk	TR.41
gold coast	AU.04
golestan	IR.26
golitsyno	RU.47
golovchino	RU.09
golovinskiy	RU.48
golyanovo	RU.48
golyshmanovo	RU.78
gonen	TR.10
gongheyong	CN.30
gorakhpur	IN
goranboy	AZ.21
gorbunki	RU.42
gorele	TR.28
gorelki	RU.76
gorelovo	RU.66
goreme	TR.50
gorgan	IR.37
gori	GE.73
goris	AM.08
gorno altaysk	RU.03
gornopravdinsk	RU.32
gornozavodsk	RU.90
gornyak	RU
gornyatskiy	RU.61
gornyi	RU.93
gornyy	RU
gornyye klyuchi	RU.59
gorod shebekino	RU.09
gorod solnetchnogorsk	RU.47
gorodets	RU.51
gorodishche	RU.84
gorodoviki	RU.24
gorodovikovsk	RU.24
gorogly	TM.03
gorokhovets	RU.83
gorontalo	ID.34
gorshechnoye	RU.41
gorukle	TR.16
goryachevodskiy	RU.70
goryachiy klyuch	RU.38
gostagayevskaya	RU.38
gothenburg	SE.28
goulmima	MA.08
govlar	AZ.58
goy chu	RU.12
goycay	AZ.22
goygol	AZ.62
goyty	RU.12
gqeberha	ZA.05
grabovo	RU.57
gramoteino	RU.29
granada	ES.51
grarem	DZ.48
grayvoron	RU.09
graz	AT.06
grazhdanka	RU.66
greater noida	IN.36
grebenskaya	RU.12
greensboro	US.NC
gremda	TN.32
gremyachevo	RU.51
gremyachinsk	RU.90
gribanovskiy	RU.86
grigoropolisskaya	RU.70
gritsovskiy	RU.76
grivenskaya	RU.38
grombalia	TN.19
groningen	NL.04
grozny	RU.12
gryazi	RU.43
gryazovets	RU.85
guangan	CN.32
guangyuan	CN.32
guangzhou	CN.30
guankou	CN.11
gubadag	TM.03
gubakha	RU.90
gubden	RU.17
gubkin	RU.09
gubkinskiy	RU.87
gucun	CN.23
gudauta	GE.02
gudermes	RU.12
guelma	DZ.23
guelmim	MA.10
guemar	DZ.43
guerara	DZ.45
guercif	MA.03
gueznaia	MA.01
guigang	CN.16
guilin	CN.16
guiyang	CN.18
gujangbagh	CN.13
gujranwala	PK.04
gujrat	PK.04
gukovo	RU.61
guli	CN.02
guliston	UZ.16
gulkevichi	RU.38
gulnar	TR.32
gumdag	TM.02
gumrak	RU.84
gumushacikoy	TR.05
gumushane	TR.69
gunan	CN.33
gundelen	RU.22
gundorovskiy	RU.61
gundupalaiyam	IN.22
gungoren merter	TR.34
guntur	IN.02
gurgentepe	TR.52
gurlan	UZ.05
guroymak	TR.13
gurpinar	TR.34
gursu	TR.16
gurugram	IN.10
guryevsk	RU.29
gus khrustalnyy	RU.83
gusev	RU.23
gusinoozyorsk	RU.11
guwahati	IN.03
guyuan	CN.21
guzor	UZ.08
gvardeysk	RU.23
gwalior	IN.35
gyanpur	IN.36
gyumri	AM.07
gyzylarbat	TM.02
gzhel	RU.47
habbouch	LB.07
hacilar	TR.38
haciqabul	AZ.23
had soualem	MA.06
hadaiq al qubbah	EG.11
hadibu	YE.28
hadim	TR.71
hadithah	IQ.01
hadjout	DZ.55
hadyach	UA.18
hafar al batin	SA.06
hafizabad	PK.04
haikou	CN.31
hail	SA.13
hailar	CN.20
haji zeynalabdin	AZ.54
hajiawa	IQ.05
hajin	SY.07
hajjah	YE.22
hakama	JO.18
hakkari	TR.70
halabja	IQ.19
halac	TM.04
halaib	EG.02
halawah	JO.20
halba	LB.10
halfaya	SY.10
halifax	CA.07
halle saale	DE.14
halwan	EG.11
halych	UA.06
hamadan	IR.09
hamah	SY.10
hamburg	DE.04
hamburg mitte	DE.04
hamburg nord	DE.04
hami	CN.13
hamilton	CA.08
hamma bouziane	DZ.04
hammam bou hadjar	DZ.36
hammam lif	TN.27
hammam sousse	TN.23
hammamet	TN.19
handan	CN.10
hangu	CN.28
hangzhou	CN.02
hannover	DE.06
hanzhong	CN.26
hapur	IN.36
haqqulobod	UZ.06
harasta	SY.08
harbin	CN.08
hargeysa	SO.20
harir	IQ.11
harqalah	TN.23
haspra	UA.11
hassi bahbah	DZ.22
hassi messaoud	DZ.50
hathazari	BD.84
hatim	JO.18
havza	TR.55
hawsh isa	EG.03
hayrabolu	TR.59
haysyn	UA.23
hayvoron	UA.10
hayy al bunayyat	JO.16
hayy al quwaysimah	JO.16
hayy khilda	JO.16
hazorasp	UZ.05
hebi	CN.09
hechi	CN.16
hechuan	CN.33
hefei	CN.01
hegang	CN.08
heihe	CN.08
heliopolis	DZ.23
helsinki	FI.01
hendek	TR.54
henderson	US.NV
hengshui	CN.10
hengyang	CN.11
henichesk	UA.08
hennaya	DZ.15
herat	AF.11
heshan	CN.11
heyuan	CN.30
heze	CN.25
hezhou	CN.16
hialeah	US.FL
hidirbey	TR.31
hihya	EG.14
hilvan	TR.63
hinis	TR.25
hirnytskyi	UA.05
hisar	IN.10
hisor	TJ.RR
hit	IQ.01
hizan	TR.13
hladkivka	UA.05
hlukhiv	UA.21
hlybokaye	BY.07
hobart	AU.06
hohhot	CN.20
hojambaz	TM.04
hokmali	AZ.01
holosiyiv	UA.12
holubivka	UA.14
homs	SY.11
homyel	BY.02
hongkou	CN.23
honolulu	US.HI
hopa	TR.08
horad zhodzina	BY.05
horadiz	AZ.18
horasan	TR.25
horishni plavni	UA.18
horki	BY.06
horlivka	UA.05
horodnytsia	UA.27
horodok	UA
hosapete	IN.19
hoshcha	UA.19
hostomel	UA.13
hosur	IN.25
houmt souk	TN.28
houston	US.TX
hovsan	AZ.09
howrah	IN.28
hradyzk	UA.18
hrajel	LB.05
hrazdan	AM.05
hrodna	BY.03
hruzkyi	UA.05
huaian	CN.04
huaibei	CN.01
huaihua	CN.11
huainan	CN.01
huanggang	CN
huangpu	CN.23
huangshan	CN.01
huangshi	CN.12
huayin	CN.26
hubballi	IN.19
hubynykha	UA.04
huizhou	CN.30
hukumati azrah	AF.17
hulan ergi	CN.08
hulbuk	TJ.02
huludao	CN.19
hulunbuir	CN.20
hun	LY.64
huntington beach	US.CA
huntsville	US.AL
huocheng	CN.13
hurghada	EG.02
husiatyn	UA.22
huzhou	CN.02
hyderabad	IN.40
ibb	YE.23
ibresi	RU.16
ibshaway	EG.04
ichalkaranji	IN.16
idku	EG.03
idlib	SY.12
idri	LY.78
idrinskoye	RU.91
idritsa	RU.60
ifrane	MA.03
igarka	RU.91
igdir	TR.88
ighram	DZ.18
iglino	RU.08
igra	RU.80
igrim	RU.32
ihnasiyah	EG.18
ihnasya al madinah	EG.18
ihren	UA.04
ijevan	AM.09
ikovka	RU.40
ikryanoye	RU.07
ilanskiy	RU.91
ilek	RU.55
ilgin	TR.71
iligan	PH.10
iligan city	PH.12
ilinka	RU.07
ilinskiy	RU.47
illizi	DZ.46
iloilo	PH.06
ilovaysk	UA.05
ilovlya	RU.84
ilskiy	RU.38
ilyinogorsk	RU.51
imam sahib	AF.24
imeni karla libknekhta	RU.41
imeni morozova	RU.42
imeni sverdlova	RU.42
imeni vorovskogo	RU.47
imi n tanout	MA.07
imishli	AZ.24
imouzzer kandar	MA.03
imphal	IN.17
imus	PH.40
imzouren	MA.01
in guezzam	DZ.IG
in salah	DZ.IS
indianapolis	US.IN
indore	IN.35
inezgane	MA.09
inhulets	UA.04
inkerman	UA.20
inkhil	SY.06
inozemtsevo	RU.70
insar	RU.46
inskoy	RU.29
inta	RU.34
inza	RU.81
inzhavino	RU.72
ipatovo	RU.70
ipoh	MY.07
iradan	KG.09
irbid	JO.18
irbin	SY.08
irbit	RU.71
irkutsk	RU.20
irpin	UA.13
irshava	UA.25
irvine	US.CA
irving	US.TX
isakogorka	RU.06
isetskoye	RU.78
isfahan	IR.28
isfara	TJ.03
isheyevka	RU.81
ishim	RU.78
ishimbay	RU.08
ishqoshim	TJ.01
isilkul	RU.54
iskandar	UZ.14
iskandar puteri	MY.01
iskateley	RU.50
iskitim	RU.53
islamabad	PK.08
islamey	RU.22
islington	GB.ENG
ismailia	EG.07
ismayilli	AZ.25
isparta	TR.33
issa	RU.57
istalif	AF.13
istanbul	TR.34
istaravshan	TJ.03
istiqlol	TJ.03
istok	RU.71
istra	RU.47
isyangulovo	RU.08
itay al barud	EG.03
itsa	EG.04
ivangorod	RU.42
ivano frankivsk	UA.06
ivanovka	KG.02
ivanovo	RU.21
ivanovskaya	RU.38
ivanovskoye	RU.48
ivanteyevka	RU.47
ivatsevichi	BY.01
ivdel	RU.71
ivnya	RU.09
ivolginsk	RU.11
ivot	RU.10
izaz	SY.09
izbat al burj	EG.01
izbat ali as sayyid	EG.03
izberbash	RU.17
izhevsk	RU.80
izhmorskiy	RU.29
iziaslav	UA.09
izluchinsk	RU.32
izmayil	UA.17
izmaylovo	RU.48
izobilnyy	RU.70
izyum	UA.07
jaba	SY.03
jabal os saraj	AF.40
jabalpur	IN.35
jablah	SY.02
jabrayil	AZ.14
jacksonville	US.FL
jacobabad	PK.05
jadu	LY.80
jahri	AZ.35
jaipur	IN.24
jajmau	IN.36
jakarta	ID.04
jalalabad	AF.18
jalalpur pirwala	PK.04
jalandhar	IN.23
jalgaon	IN.16
jalilabad	AZ.15
jalna	IN.16
jalolquduq	UZ.01
jambi city	ID.05
jamjamal	IQ.05
jammu	IN.12
jamnagar	IN.09
jamshedpur	IN.38
janzur	LY.81
jarabulus	SY.09
jarajus	EG.23
jaramana	SY.08
jarash	JO.22
jardas al abid	LY.66
jasim	SY.06
jawa	JO.16
jayapura	ID.36
jayrud	SY.08
jebel	TM.02
jebel ali	AE.03
jeddah	SA.14
jedeida	TN.39
jember	ID.08
jendouba	TN.06
jepara	ID.07
jerada	MA.02
jerez de la frontera	ES.51
jersey city	US.NJ
jessore	BD.82
jeyranbatan	AZ.01
jhang sadr	PK.04
jhansi	IN.36
jiading	CN.23
jiamusi	CN.08
jian	CN.03
jiangmen	CN.30
jiangyin	CN.04
jianshui	CN.29
jiaojiang	CN.02
jiaozhou	CN.25
jiaozuo	CN.09
jiaxing	CN.02
jiayuguan	CN.15
jieyang	CN.30
jijel	DZ.24
jilin	CN.05
jinan	CN.25
jinchang	CN.15
jincheng	CN.24
jindayris	SY.09
jingan	CN.23
jingdezhen	CN.03
jinghong	CN.29
jingling	CN.12
jingmen	CN.12
jingzhou	CN.12
jinhua	CN.02
jining	CN.25
jinjiang	CN.07
jinshan	CN.23
jinzhong	CN.24
jinzhou	CN.19
jisr ash shughur	SY.12
jiujiang	CN.03
jiuquan	CN.15
jixi	CN.08
jiyuan	CN.09
jizhou	CN.10
jizzax	UZ.15
jodhpur	IN.24
johannesburg	ZA.06
johor bahru	MY.01
jorat	AZ.54
jounieh	LB.05
judita	JO.18
juhaynah	EG.24
julfa	AZ.35
juma shahri	UZ.10
junagadh	IN.09
jurm	AF.01
kaa khem	RU.79
kabankalan	PH.06
kabanovo	RU.47
kabansk	RU.11
kabardinka	RU.38
kabaw	LY.74
kabbasin	SY.09
kabul	AF.13
kachkanar	RU.71
kachug	RU.20
kadapa	IN.02
kadinhani	TR.71
kadirli	TR.91
kadiyivka	UA.14
kadnikov	RU.85
kadom	RU.62
kaduy	RU.85
kafr abil	JO.18
kafr ad dawwar	EG.03
kafr al battikh	EG.20
kafr al kurdi	EG.01
kafr asad	JO.18
kafr ash shaykh	EG.21
kafr az zayyat	EG.05
kafr buhum	SY.10
kafr laha	SY.11
kafr sad	EG.20
kafr saqr	EG.14
kafr sawm	JO.18
kafr shams	SY.06
kafr shukr	EG.09
kafr takharim	SY.12
kafr zayta	SY.10
kafranbel	SY.12
kafrul	BD.81
kagalnitskaya	RU.61
kagizman	TR.84
kahramanmaras	TR.46
kahta	TR.02
kaifeng	CN.09
kaili	CN.18
kairouan	TN.03
kais	DZ.47
kajang	MY.12
kajaran	AM.08
kaka	TM.01
kakhovka	UA.08
kakhun	RU.22
kakinada	IN.02
kalaa srira	TN.23
kalaburagi	IN.19
kalach	RU.86
kalach na donu	RU.84
kalachinsk	RU.54
kalashnikovo	RU.77
kalbajar	AZ.26
kalbatau	KZ.12510143
kalecik	TR.68
kalevala	RU.28
kaliningrad	RU.23
kalininsk	RU.67
kalininskaya	RU.38
kalininskiy	RU.66
kalinkovichi	BY.02
kalinovskaya	RU.12
kallakurichi	IN.25
kalmiuskyi	UA.05
kalnibolotskaya	RU.38
kalodzishchy	BY.05
kaltan	RU.29
kaluga	RU.25
kalush	UA.06
kalyan	IN.16
kalyazin	RU.77
kalynivka	UA.23
kalynivskyi	UA.05
kaman	TR.40
kamarhati	IN.28
kambarka	RU.80
kambileyevskoye	RU.68
kambut	LY.79
kamen na obi	RU.04
kamen rybolov	RU.59
kamenka	RU
kamennogorsk	RU.42
kamennomostskiy	RU.01
kamennomostskoye	RU.22
kamenolomni	RU.61
kamensk	RU.11
kamensk shakhtinsky	RU.61
kamensk uralskiy	RU.71
kameshkovo	RU.83
kamoke	PK.04
kampong baharu cheras batu sebelas	MY.12
kampung baru subang	MY.12
kampung kangkar teberau	MY.01
kampung larkin lama	MY.01
kamskiye polyany	RU.73
kamyanets podilskyi	UA.09
kamyanobridskyi	UA.14
kamyanske	UA.04
kamyshevatskaya	RU.38
kamyshin	RU.84
kamyshlov	RU.71
kamyzyak	RU.07
kanaker zeytun	AM.11
kanakir	SY.08
kanash	RU.16
kanayannur	IN.13
kanchipuram	IN.25
kandahar	AF.23
kandalaksha	RU.49
kandira	TR.41
kandry	RU.08
kandyagash	KZ.04
kanevskaya	RU.38
kaniv	UA.01
kanpur	IN.36
kansas city	US.MO
kansk	RU.91
kant	KG.02
kantemirovka	RU.86
kantyshevo	RU.19
kapan	AM.08
kapar	MY.12
kapotnya	RU.48
kapustin yar	RU.07
kara balta	KG.02
kara kul	KG.03
kara kulja	KG.08
kara suu	KG.08
karabaglar	TR.35
karabanovo	RU.83
karabash	RU.13
karabudakhkent	RU.17
karabuk	TR.89
karabulak	RU.19
karacabey	TR.16
karachayevsk	RU.27
karachev	RU.10
karachi	PK.05
karacoban	TR.25
karagach	RU.22
karagandy	KZ.12
karagay	RU.90
karaidel	RU.08
karaisali	TR.81
karaj	IR.44
karak city	JO.09
karakocan	TR.23
karakol	KG.07
karakul	UZ.02
karakulino	RU.80
karaman	TR.78
karamay	CN.13
karamursel	TR.41
karapinar	TR.71
karasu	TR.54
karasu mahallesi	TR.54
karasuk	RU.53
karatau	KZ.17
karatuzskoye	RU.91
karavayevi dachi	UA.12
karawalnagar	IN.07
karawang	ID.30
karbala	IQ.12
kardonikskaya	RU.27
kargalinskaya	RU.12
kargapolye	RU.40
kargasok	RU.75
kargat	RU.53
kargopol	RU.06
karia ba mohamed	MA.03
kariega	ZA.05
karimnagar	IN.40
karlivka	UA.18
karlsruhe	DE.01
karmaskaly	RU.08
karnal	IN.10
karnaphuli	BD.84
karol bagh	IN.07
karpinsk	RU.71
kars	TR.84
karsiyaka	TR.35
karsun	RU.81
kartaly	RU.13
karukh	AF.11
karur	IN.25
karymskoye	RU.93
kasba tadla	MA.05
kashan	IR.28
kashary	RU.61
kashgar	CN.13
kashin	RU.77
kashira	RU.47
kashkhatau	RU.22
kasimov	RU.62
kasli	RU.13
kaspi	GE.73
kaspiysk	RU.17
kassala	SD.52
kasserine	TN.02
kastamonu	TR.37
kastanayevo	RU.47
kasumkent	RU.17
kasur	PK.04
katav ivanovsk	RU.13
kataysk	RU.40
katerynivka	UA.14
katihar	IN.34
kattaqorgon shahri	UZ.10
katyr yurt	RU.12
kavakli	TR.34
kavalerovo	RU.59
kavkazskaya	RU.38
kawm hamadah	EG.03
kayakent	RU.17
kaynasli	TR.93
kays qalah	IQ.15
kayseri	TR.38
kayyerkan	RU.91
kazan	RU.73
kazanskaya	RU.38
kazanskoye	RU.78
kebili	TN.31
kediri	ID.08
kedrovka	RU.29
kedrovyy	RU.91
kelaa kebira	TN.23
kelaat mgouna	MA.08
kelar	IQ.05
kelibia	TN.19
kelkit	TR.69
kellabine	TN.32
kem	RU.28
kemalpasa	TR.35
kemer	TR.07
kemerovo	RU.29
kendari	ID.22
kenitra	MA.04
kentau	KZ.10
kentron	AM.11
kenzhe	RU.22
kerch	UA.11
kerkera	DZ.31
kerki	TM.04
kerman	IR.29
kermanshah	IR.13
kesan	TR.22
keskin	TR.79
kestel	TR.16
ketovo	RU.40
kez	RU.80
kfar kila	LB.07
khabarovsk	RU.30
khabary	RU.04
khabez	RU.27
khadyzhensk	RU.38
khadzhalmakhi	RU.17
khalifan	IQ.11
khalis	IQ.10
khamis mushait	SA.11
khan neshin	AF.10
khan shaykhun	SY.12
khanabad	AF.24
khanaqin	IQ.10
khandud	AF.01
khandwa	IN.35
khandyga	RU.63
khankala	RU.12
khanskaya	RU.01
khanty mansiysk	RU.32
khanzhonkivskyi	UA.05
khanzhonkove	UA.05
kharabali	RU.07
kharagpur	IN.28
kharja	JO.18
kharkiv	UA.07
kharkivskyi masyv	UA.12
kharovsk	RU.85
kharp	RU.87
khartoum	SD.29
khartoum north	SD.29
khartsyzk	UA.05
khasavyurt	RU.17
khash	AF.19
khashuri	GE.73
khasnahzan	IQ.11
khemis el khechna	DZ.40
khemis miliana	DZ.35
khemis sahel	MA.01
khemisset	MA.04
khenchela	DZ.47
khenifra	MA.05
kherson	UA.08
khilok	RU.93
khimki	RU.47
khirdalan	AZ.01
khizi	AZ.63
khlevnoye	RU.43
khmelnytskyi	UA.09
khmilnyk	UA.23
khodoriv	UA.15
khojaly	AZ.64
khojavend	AZ.65
khokholskiy	RU.86
kholmsk	RU.64
kholmskiy	RU.38
khomeyni shahr	IR.28
khoni	GE.66
khor	RU.30
khorinsk	RU.11
khorol	RU.59
khoroshevo mnevniki	RU.48
khoroshiv	UA.27
khorramabad	IR.23
khorramshahr	IR.15
khorugh	TJ.01
khost	AF.37
khosta	RU.38
khotkovo	RU.47
khotyn	UA.03
khouribga	MA.05
khrenovoye	RU.86
khrestivka	UA.05
khromtau	KZ.04
khrustalnyi	UA.14
khujand	TJ.03
khulm	AF.30
khulna	BD.82
khuraybat as suq	JO.16
khurba	RU.30
khust	UA.25
khuzdar	PK.02
khvalynsk	RU.67
khvoynaya	RU.52
kichmengskiy gorodok	RU.85
kideksha	RU.83
kiel	DE.10
kievskiy	RU.47
kifri	IQ.10
kiknur	RU.33
kilis	TR.90
kiliya	UA.17
kilmez	RU.33
kimovsk	RU.76
kimry	RU.77
kindrativskyi	UA.05
kinel	RU.65
kinel cherkassy	RU.65
kineshma	RU.21
kingisepp	RU.42
kingston upon hull	GB.ENG
kirari sulemannagar	IN.07
kirdasah	EG.08
kirecocagi	TR.81
kirensk	RU.20
kireyevsk	RU.76
kirgiz miyaki	RU.08
kirguli	UZ.03
kirikhan	TR.31
kirikkale	TR.79
kirillov	RU.85
kirishi	RU.42
kirkagac	TR.45
kirklareli	TR.39
kirkuk	IQ.13
kirov	RU.33
kirovgrad	RU.71
kirovo chepetsk	RU.33
kirovsk	RU
kirovskaya	RU.61
kirovskiy	RU.59
kirs	RU.33
kirsanov	RU.72
kirsehir	TR.40
kirzhach	RU.83
kiselevsk	RU.29
kisilevsk	RU.29
kislovodsk	RU.70
kislyakovskaya	RU.38
kismayo	SO.09
kitchener	CA.08
kitim	JO.18
kitob	UZ.08
kivsharivka	UA.07
kizel	RU.90
kizhinga	RU.11
kizilcahamam	TR.68
kiziltepe	TR.72
kizilyurt	RU.17
kizlyar	RU.17
kizner	RU.80
klang	MY.12
klerksdorp	ZA.10
kletnya	RU.10
kletskaya	RU.84
klimovo	RU.10
klimovsk	RU.47
klin	RU.47
klintsy	RU.10
klov	UA.12
kluang	MY.01
klungkung	ID.02
klyavlino	RU.65
klyuchi	RU
knyaginino	RU.51
knyahynyn	UA.06
knyaze volkonskoye	RU.30
kobryn	BY.01
kobuleti	GE.04
kocaali	TR.54
kochenevo	RU.53
kochi	IN.13
kochkor ata	KG.03
kochubey	RU.17
kochubeyevskoye	RU.70
kodinsk	RU.91
kogalym	RU.32
kogon shahri	UZ.02
kokhma	RU.21
kokoshkino	RU.48
kokshetau	KZ.03
koksovyy	RU.61
kokuy	RU.93
kola	RU.49
kolchugino	RU.83
kolea	DZ.55
kolhapur	IN.16
kolkata	IN.28
kolkhozobod	TJ.02
kollam	IN.13
koln	DE.07
kolodeznyy	RU.86
kolomenskoye	RU.48
kolomna	RU.47
kolomyagi	RU.66
kolomyia	UA.06
kolosovka	RU.54
kolpashevo	RU.75
kolpino	RU.66
kolpna	RU.56
koltsovo	RU.53
koltushi	RU.42
kolyshley	RU.57
kolyvan	RU.53
kom ombo	EG.16
komarichi	RU.10
komendantsky aerodrom	RU.66
kommunar	RU.42
komsomolsk	RU.21
komsomolsk on amur	RU.30
komsomolskiy	RU.46
konak	TR.35
konakli	TR.07
konakovo	RU.77
konayev	KZ.01
kondopoga	RU.28
kondratovo	RU.90
kondrovo	RU.25
koneurgenc	TM.03
konibodom	TJ.03
konobeyevo	RU.47
konokovo	RU.38
konosha	RU.06
konotop	UA.21
konstantinovka	RU.05
konstantinovsk	RU.61
konstantinovskaya	RU.70
konstantinovskiy	RU.88
konstantinovskoye	RU.70
konya	TR.71
kopeysk	RU.13
koptevo	RU.47
korablino	RU.62
korba	IN.37
korenevo	RU
korenovsk	RU.38
koreyiz	UA.11
korfez	TR.41
korfovskiy	RU.30
korgan	TR.52
korkino	RU.13
korkmaskala	RU.17
korkuteli	TR.07
korla	CN.13
kormilovka	RU.54
korocha	RU.09
korolev	RU.47
korolyov	UA.27
koronadal	PH.12
korosten	UA.27
korostyshiv	UA.27
korotchaevo	RU.87
korsakov	RU.64
korsun shevchenkivskyi	UA.01
koryazhma	RU.06
kosaya gora	RU.76
kosh agach	RU.03
koshekhabl	RU.01
koshki	RU.65
kosikha	RU.04
kosiv	UA.06
koson	UZ.08
kosonsoy	UZ.06
kostanay	KZ.13
kosterevo	RU.83
kosti	SD.41
kostomuksha	RU.28
kostopil	UA.19
kostroma	RU.37
kostyantynivka	UA.05
kota	IN.24
kota bharu	MY.03
kota damansara	MY.12
kota kinabalu	MY.16
kota kuala muda	MY.02
kotelnich	RU.33
kotelniki	RU.47
kotelnikovo	RU.84
kotlas	RU.06
kotlovka	RU.48
kotovo	RU.84
kotovsk	RU.72
kotsyubynske	UA.13
kovancilar	TR.23
kovdor	RU.49
kovel	UA.24
kovernino	RU.51
kovpakivskyi	UA.21
kovrov	RU.83
kovylkino	RU.46
koysinceq	IQ.11
koytendag	TM.04
kozan	TR.81
kozelsk	RU.25
kozeyevo	RU.48
kozhevnikovo	RU.75
kozhikode	IN.13
kozhukhovo	RU.48
kozlovka	RU.16
kozluk	TR.76
kozmodemyansk	RU.45
kozulka	RU.91
kozyatyn	UA.23
kramatorsk	UA.05
krapivinskiy	RU.29
krasavino	RU.85
kraskovo	RU.47
krasnaya glinka	RU.55
krasnaya gora	RU.10
krasnaya gorbatka	RU.83
krasnaya polyana	RU.33
krasnaya yaruga	RU.09
krasnoarmeysk	RU
krasnoarmeyskaya	RU.38
krasnoarmeyskoye	RU.65
krasnobrodskiy	RU.29
krasnodar	RU.38
krasnogorsk	RU.47
krasnogorskiy	RU
krasnogorskoye	RU.04
krasnogvardeyskoye	RU
krasnogvargeisky	RU.66
krasnokamensk	RU.93
krasnokamsk	RU.90
krasnokholm	RU.55
krasnokholmskiy	RU.08
krasnokumskoye	RU.70
krasnolesnyy	RU.86
krasnomayskiy	RU.77
krasnoobsk	RU.53
krasnoselskiy	RU.38
krasnoshchekovo	RU.04
krasnoslobodsk	RU
krasnoturansk	RU.91
krasnoturinsk	RU.71
krasnoufimsk	RU.71
krasnouralsk	RU.71
krasnovishersk	RU.90
krasnoyarsk	RU.91
krasnoyarskaya	RU.61
krasnoye na volge	RU.37
krasnoye selo	RU.66
krasnozatonskiy	RU.34
krasnozavodsk	RU.47
krasnozerskoye	RU.53
krasnoznamensk	RU.47
krasnye baki	RU.51
krasnyy chikoy	RU.93
krasnyy kholm	RU.77
krasnyy kut	RU.67
krasnyy oktyabr	RU.83
krasnyy sulin	RU.61
krasnyy yar	RU
krasnyye barrikady	RU.07
krasyliv	UA.09
kratovo	RU.47
krefeld	DE.07
kremenchuk	UA.18
kremenets	UA.22
kremenki	RU.25
kreminna	UA.14
krestovskiy ostrov	RU.42
kresttsy	RU.52
krivodanovka	RU.53
krivosheino	RU.75
krivyanskaya	RU.61
krolevets	UA.21
kromy	RU.56
kronstadt	RU.66
kropachevo	RU.13
kropotkin	RU.38
kropyvnytskyi	UA.10
krotovka	RU.65
krugersdorp	ZA.06
krutaya gorka	RU.54
krutinka	RU.54
krychaw	BY.06
krylovskaya	RU.38
krymsk	RU.38
kryukiv	UA.18
kryvyy rih	UA.04
ksar chellala	DZ.13
ksar el boukhari	DZ.06
ksar el kebir	MA.01
ksar hellal	TN.16
kshenskiy	RU.41
ksibet el mediouni	TN.16
ksour essaf	TN.15
kstovo	RU.51
kuala lumpur	MY.14
kuala terengganu	MY.13
kuanda	RU.93
kuantan	MY.06
kubinka	RU.47
kuching	MY.11
kucukcekmece	TR.34
kucukcigli	TR.35
kudepsta	RU.38
kudrovo	RU.42
kudymkar	RU.90
kufa	IQ.17
kugesi	RU.16
kuhsan	AF.11
kukatpally	IN.40
kukmor	RU.73
kula	TR.45
kulebaki	RU.51
kuleshovka	RU.61
kulob	TJ.02
kuloy	RU.06
kulp	TR.21
kulti	IN.28
kulu	TR.71
kulunda	RU.04
kumeny	RU.33
kumertau	RU.08
kumru	TR.52
kumylzhenskaya	RU.84
kunashak	RU.13
kunduz	AF.24
kungur	RU.90
kunming	CN.29
kunri	PK.05
kunshan	CN.04
kuntsevo	RU.48
kupang	ID.18
kupavna	RU.47
kupchino	RU.66
kupino	RU.53
kupyansk	UA.07
kuragino	RU.91
kurakhove	UA.05
kurayyimah	JO.18
kurchaloy	RU.12
kurchatov	RU.41
kurenivka	UA.12
kurgan	RU.40
kurganinsk	RU.38
kurkino	RU.76
kurlovo	RU.83
kurnool	IN.02
kurortnyy	RU.42
kurovskoye	RU.47
kursavka	RU.70
kursk	RU.41
kurskaya	RU.70
kurtalan	TR.74
kurtamysh	RU.40
kurumkan	RU.11
kurumoch	RU.65
kuryanovo	RU.48
kusa	RU.13
kusadasi	TR.09
kushchyovskaya	RU.38
kushinagar	IN.36
kushk	AF.11
kushnarenkovo	RU.08
kushva	RU.71
kuskovo	RU.47
kutahya	TR.43
kutaisi	GE.66
kutulik	RU.20
kuvandyk	RU.55
kuvshinovo	RU.77
kuybyshev	RU.53
kuybyshevo	RU.61
kuyeda	RU.90
kuytun	RU.20
kuzhener	RU.45
kuzminki	RU.48
kuzmolovskiy	RU.42
kuznetsk	RU.57
kuzovatovo	RU.81
kyakhta	RU.11
kyakhulay	RU.17
kybalchych	UA.12
kyiv	UA.12
kyivskyi	UA
kyren	RU.11
kyshtovka	RU.53
kyshtym	RU.13
kyurdakhany	AZ.09
kyurdarmir	AZ.27
kyzburun pervyy	RU.22
kyzyl	RU.79
kyzyl kyya	KG.09
kyzyl mazhalyk	RU.79
kyzyl suu	KG.07
kyzylorda	KZ.14
la gazelle	TN.38
la goulette	TN.36
la marsa	TN.36
la mohammedia	TN.36
la mornaghia	TN.39
la sebala du mornag	TN.27
laattaouia	MA.07
labinsk	RU.38
labytnangi	RU.87
lacin	AZ.28
ladovskaya balka	RU.70
ladozhskaya	RU.38
ladyzhyn	UA.23
lagan	RU.24
laghouat	DZ.25
lahij	YE.24
lahore	PK.04
lahraouyine	MA.06
laibin	CN.16
laishevo	RU.73
laiwu	CN.25
laixi	CN.25
lakhdaria	DZ.21
lakhdenpokhya	RU.28
lakhtinskiy	RU.66
lakinsk	RU.83
lakkha nevre	RU.12
lal bahadur nagar	IN.40
lalla mimouna	MA.04
langepas	RU.32
langfang	CN.10
lankaran	AZ.29
lanzhou	CN.15
laohekou	CN.12
lapu lapu city	PH.07
larache	MA.01
larbaa	DZ.20
larbaa nait irathen	DZ.14
lardjem	DZ.56
laredo	US.TX
larkana	PK.05
larkird	AF.33
las palmas de gran canaria	ES.53
las pinas	PH.NCR
las vegas	US.NV
lashkar gah	AF.10
latakia	SY.02
latina	ES.29
latnaya	RU.86
latur	IN.16
laval	CA.10
lazarevskoye	RU.38
le bardo	TN.36
le kram	TN.36
lebedinovka	KG.02
lebedyan	RU.43
lebedyn	UA.21
lebyazhye	RU
leeds	GB.ENG
lefortovo	RU.48
leicester	GB.ENG
leipzig	DE.13
lenger	KZ.10
lenina	RU.38
leninaul	RU.17
leningradskaya	RU.38
leninkent	RU.17
leninogorsk	RU.73
leninsk	RU.84
leninsk kuznetsky	RU.29
leninskiy	RU.76
leninskiye gory	RU.47
leninskoye	RU
lensk	RU.63
leonovo	RU.48
lerik	AZ.31
lermontov	RU.70
leshan	CN.32
lesnikovo	RU.40
lesnoy	RU.71
lesnoy gorodok	RU.47
lesogorsk	RU.20
lesosibirsk	RU.91
lesozavodsk	RU.59
lev tolstoy	RU.43
levashi	RU.17
levoberezhnyy	RU.48
levokumka	RU.70
levokumskoye	RU.70
lexington	US.KY
lexington fayette	US.KY
lezhnevo	RU.21
lgovskiy	RU.41
lhoka	CN.14
lhokseumawe	ID.01
lhospitalet de llobregat	ES.56
lianozovo	RU.48
lianshan	CN.19
lianyungang	CN.04
liaocheng	CN.25
liaoyang	CN.19
libertad	PH.13
lice	TR.21
lida	BY.03
lijiang	CN.29
likhobory	RU.48
likhoslavl	RU.77
likhovskoy	RU.61
likino dulevo	RU.47
lille	FR.32
liman	RU.07
lincang	CN.29
lincoln	US.NE
linda	RU.51
linevo	RU.53
linfen	CN.24
linqu	CN.25
linxia chengguanzhen	CN.15
linyi	CN.25
linz	AT.04
lipa city	PH.40
lipetsk	RU.43
lipki	RU.76
lipovtsy	RU.59
lisakovsk	KZ.13
lishui	CN.02
liski	RU.86
lisovyi masyv	UA.12
little rock	US.AR
liubotyn	UA.07
liupanshui	CN.18
liuzhou	CN.16
livadiya	RU.59
liverpool	GB.ENG
livny	RU.56
livoberezhnyi	UA.05
livoberezhnyi masyv	UA.12
lms	RU.48
loa janan	ID.14
lobnya	RU.47
lobva	RU.71
lodeynoye pole	RU.42
logan city	AU.04
logoysk	BY.05
lokbatan	AZ.09
lokomotivnyy	RU.13
lokot	RU.10
lomonosov	RU.66
london	GB.ENG
long beach	US.CA
longgang	CN.30
longling county	CN.29
longshan	CN.05
longueuil	CA.10
longyan	CN.07
loni	IN.36
lopatino	RU.47
lopatinskiy	RU.47
los angeles	US.CA
losino petrovskiy	RU.47
lotoshino	RU.47
loudi	CN.11
louisville	US.KY
loukhi	RU.28
lozova	UA.07
lqoliaa	MA.09
luan	CN.01
luancheng	CN.10
lubbock	US.TX
lubeck	DE.10
lubny	UA.18
lubuklinggau	ID.32
lucena	PH.40
luchegorsk	RU.59
lucknow	IN.36
ludhiana	IN.23
luga	RU.42
luhansk	UA.14
lukhovitsy	RU.47
lukhovka	RU.46
lukoyanov	RU.51
lukyanivka	UA.12
luleburgaz	TR.39
luliang	CN.24
lunino	RU.57
luninyets	BY.01
luohe	CN.09
luohu district	CN.30
luojiang	CN.32
luoyang	CN.09
luton	GB.ENG
lutsk	UA.24
lutuhyne	UA.14
luxor	EG.28
luza	RU.33
luzhniki	RU.48
luzhou	CN.32
luzino	RU.54
lviv	UA.15
lvovskiy	RU.47
lyambir	RU.46
lyangasovo	RU.33
lyantor	RU.32
lyasny	BY.05
lyepyel	BY.07
lyman	UA.05
lyon	FR.84
lypky	UA.12
lyskovo	RU.51
lysogorskaya	RU.70
lysva	RU.90
lysychansk	UA.14
lysyye gory	RU.67
lytkarino	RU.47
lyubertsy	RU.47
lyubim	RU.88
lyubinskiy	RU.54
lyublino	RU.48
lyubokhna	RU.10
lyudinovo	RU.25
maan	JO.19
maanshan	CN.01
maarratmisrin	SY.12
maatkas	DZ.14
maatmeur	TN.16
madaba	JO.23
madinah	SA.05
madinat an nasr	EG.11
madinat as sadat	EG.03
madinat wadi an natrun	EG.03
madison	US.WI
madiun	ID.08
madrid	ES.29
madurai	IN.25
madzhalis	RU.17
mafraq	JO.15
magadan	RU.44
magaramkent	RU.17
magas	RU.19
magdagachi	RU.05
magdanly	TM.04
magdeburg	DE.14
maghaghah	EG.10
maghnia	DZ.15
magistralnyy	RU.20
magnitka	RU.13
magnitogorsk	RU.13
magtymguly	TM.02
magugpo poblacion	PH.11
mahallat damanah	EG.01
maharda	SY.10
mahdia	TN.15
maheshtala	IN.28
mahilyow	BY.06
mahires	TN.32
mahis	JO.02
mahmutlar	TR.07
mainz	DE.08
majdal shams	SY.03
makarov	RU.64
makaryev	RU.37
makassar	ID.38
makati city	PH.NCR
makhachkala	RU.17
makhalino	RU.57
makinsk	KZ.03
makiyivka	UA.05
makkah	SA.14
makouda	DZ.14
maksatikha	RU.77
maktar	TN.22
makushino	RU.40
malabon	PH.NCR
malacca	MY.04
maladziecna	BY.05
malaga	ES.51
malakhovka	RU.47
malang	ID.08
malatia sebastia	AM.11
malatya	TR.44
malaya purga	RU.80
malaya vishera	RU.52
malazgirt	TR.49
malegaon	IN.16
malgobek	RU.19
malingao	PH.12
malir cantonment	PK.05
malkara	TR.59
mallawi	EG.10
malmo	SE.27
malmyzh	RU.33
malolos	PH.03
maloyaroslavets	RU.25
maltepe	TR.34
malyn	UA.27
malysheva	RU.71
malyye derbety	RU.24
mamadysh	RU.73
mamedkala	RU.17
mamoglu	TR.81
mamonovo	RU.23
mamontovka	RU.47
mamontovo	RU.04
manado	ID.31
manas	KG.03
manavgat	TR.07
manbij	SY.09
manchester	GB.ENG
mandali	IQ.10
mandaluyong	PH.NCR
mandaluyong city	PH.NCR
mandaue city	PH.07
manfalut	EG.17
mangaluru	IN.19
manghit	UZ.09
mangistau	KZ.09
mango	IN.38
manhattan	US.NY
manila	PH.NCR
manisa	TR.45
mankivka	UA.01
mannheim	DE.01
manouba	TN.39
manshiyat al qanatir	EG.08
mansilingan	PH.06
mansoura	DZ.15
mansourah	DZ.39
mantampay	PH.10
manturovo	RU.37
maoming	CN.30
maqanshy	KZ.12510143
maragheh	IR
maralik	AM.07
marawi city	PH.14
mardakan	AZ.09
mardan	PK.03
mardin	TR.72
mareth	TN.29
margilon	UZ.03
marhanets	UA.04
mari turek	RU.45
marib	YE.14
marienthal	DE.04
mariinsk	RU.29
mariinskiy posad	RU.16
marikina city	PH.NCR
marina gorka	BY.05
marino	RU.48
mariupol	UA.05
mariyenburg	RU.42
marj al hamam	JO.16
marka	SO.14
markaz e hukumat e darweshan	AF.10
markaz e sayyidabad	AF.27
markaz e woluswali ye achin	AF.18
markha	RU.63
markham	CA.08
markova	RU.20
markovo	RU.20
marks	RU.67
marmara ereglisi	TR.59
marmaris	TR.48
marne la vallee	FR.11
marneuli	GE.68
marrakesh	MA.07
marsa alam	EG.02
marsa matruh	EG.22
marseille	FR.93
martan chu	RU.12
martil	MA.01
martubah	LY.70
mary	TM.05
maryanovka	RU.54
maryinka	UA.05
maryvale	US.AZ
masally	AZ.32
masalovka	RU.61
masandra	UA.11
masany	UA.02
mascara	DZ.26
mashhad	IR.42
mashtul as suq	EG.14
masis	AM.02
maslova pristan	RU.09
maslovka	RU.86
maslyanino	RU.53
massah	LY.63
massy	KG.03
mastaga	AZ.09
masyaf	SY.10
mataram	ID.17
matay	EG.10
mateur	TN.18
mathura	IN.36
matveyev kurgan	RU.61
matveyevskoye	RU.48
mau	IN.36
maydanshakhr	AF.27
maykop	RU.01
mayma	RU.03
maymana	AF.07
mayna	RU
mayrtup	RU.12
mayskiy	RU
mayya	RU.63
mazar e sharif	AF.30
mazouna	DZ.51
mazyr	BY.02
mdantsane	ZA.05
mdaourouch	DZ.52
mdiq	MA.01
meads	US.KY
mecheria	DZ.49
mechetinskaya	RU.61
mechouar kasba	MA.07
mechraa bel ksiri	MA.04
medan	ID.26
medea	DZ.06
medenine	TN.28
mediouna	MA.06
medjez el bab	TN.17
mednogorsk	RU.55
medvedevo	RU.45
medvedovskaya	RU.38
medvezhyegorsk	RU.28
medyn	RU.25
meerut	IN.36
meftah	DZ.20
megarine	DZ.TG
meget	RU.20
megion	RU.32
megrine	TN.36
mehdia daira de meghila	DZ.13
mehdiabad	AZ.01
mehdya	MA.04
mehtar lam	AF.35
meishan	CN.32
meizhou	CN.30
mekla	DZ.14
meknes	MA.03
melbourne	AU.07
melekhovo	RU.83
melenki	RU.83
meleuz	RU.08
melitopol	UA.26
melnikovo	RU.75
melouza	DZ.27
memphis	US.TN
mendeleyevo	RU.47
mendeleyevsk	RU.73
mendeleyevskiy	RU.76
menderes	TR.35
menemen	TR.35
mengzi	CN.29
mennzel bou zelfa	TN.19
menzel abderhaman	TN.18
menzel bourguiba	TN.18
menzel jemil	TN.18
menzel temime	TN.19
menzelinsk	RU.73
merefa	UA.07
merke	KZ.17
merkezefendi	TR.20
merouana	DZ.03
mers el kebir	DZ.09
mers el kheir	MA.04
mersin	TR.32
merter keresteciler	TR.34
merzifon	TR.05
mesa	US.AZ
mesker yurt	RU.12
meskiana	DZ.29
messaad	DZ.22
messina	IT.15
mesyagutovo	RU.08
metallostroy	RU.66
metlaoui	TN.30
metlili chaamba	DZ.45
metouia	TN.29
metrogorodok	RU.48
meycauayan	PH.03
mezgore	RU.08
mezhdurechensk	RU.29
mezhdurechenskiy	RU.32
mezhevoy	RU.13
mezhozernyy	RU.13
mezzouna	TN.33
mga	RU.42
mglin	RU.10
miami	US.FL
mianyang	CN.32
mianzhu deyang sichuan	CN.32
miass	RU.13
miasskoye	RU.13
michurinsk	RU.72
midar	MA.02
midelt	MA.05
midoun	TN.28
midyat	TR.72
mikhalkovo	RU.48
mikhaylov	RU.62
mikhaylovka	RU.84
mikhaylovsk	RU.70
mikhaylovskaya	RU.38
mikhaylovskoye	RU
mikhnevo	RU.47
mikun	RU.34
mila	DZ.48
milan	IT.09
milas	TR.48
miliana	DZ.35
milkovo	RU.92
millerovo	RU.61
milton keynes	GB.ENG
milwaukee	US.WI
mimarsinan	TR.34
mincivan	AZ.69
mineralnye vody	RU.70
mingachevir	AZ.33
mingora	PK.03
minhang	CN.23
minneapolis	US.MN
minsk	BY.04
minskyi masyv	UA.12
minusinsk	RU.91
minya	EG.10
minya al qamh	EG.14
minyar	RU.13
minyat an nasr	EG.01
mir bachah kot	AF.13
mirabad	AF.19
miri	MY.11
mirny	RU.63
mirnyy	RU.06
mirpur khas	PK.05
mirpur model thana	BD.81
mirzapur	IN.36
mishelevka	RU.20
mishkino	RU
misratah	LY.72
mississauga	CA.08
missour	MA.03
mit abu ghalib	EG.20
mit ghamr	EG.01
mit salsil	EG.01
mitrofanovka	RU.86
mizdah	LY.80
mnihla	TN.38
mocha	YE.25
modesto	US.CA
mogadishu	SO.02
mogocha	RU.93
mogoytuy	RU.93
mohammadia	DZ.26
mohammadpur	BD.83
mohammedia	MA.06
mohyliv podilskyy	UA.23
mokhsogollokh	RU.63
moknine	TN.16
mokrous	RU.67
mokshan	RU.57
molchanovo	RU.75
molochnoye	RU.85
molochnyy	RU.49
molodizhne	UA.18
monastir	TN.16
monchegorsk	RU.49
monchengladbach	DE.07
monetnyy	RU.71
monino	RU.47
montpellier	FR.76
montreal	CA.10
moradabad	IN.36
mordovo	RU.72
morena	IN.35
moreno valley	US.CA
morki	RU.45
morozovsk	RU.61
morshansk	RU.72
morvi	IN.09
moscow	RU.48
moshkovo	RU.53
moskalenki	RU.54
moskovskoye	RU.70
mosrentgen	RU.47
mostaganem	DZ.07
mostoles	ES.29
mostovskoy	RU.38
mostyska	UA.15
mostytskyi masyv	UA.12
mosul	IQ.15
motijheel	BD.81
motygino	RU.91
moulares	TN.30
moulay ali cherif	MA.08
mouzaia	DZ.20
mozdok	RU.68
mozhaysk	RU.47
mozhga	RU.80
mrakovo	RU.08
mrirt	MA.05
msaken	TN.23
msalatah	LY.82
msila	DZ.27
mstera	RU.83
mtsensk	RU.56
mtskheta	GE.69
muar	MY.01
muborak	UZ.08
muchkapskiy	RU.72
muchun	TJ.03
mucur	TR.40
mudanjiang	CN.08
mudanya	TR.16
mugla	TR.48
muhmand dara	AF.18
mukachevo	UA.25
mukalla	YE.04
mukharram al fawqani	SY.11
mukhorshibir	RU.11
mukim pulai	MY.01
mulino	RU.51
mullovka	RU.81
multan	PK.04
mulugu	IN.40
mumbai	IN.16
mundybash	RU.29
munger	IN.34
munich	DE.02
munshaat abu umar	EG.14
munster	DE.07
muntinlupa	PH.40
munuf	EG.09
murak	SY.10
muranovo	RU.47
murashi	RU.33
muratpasa	TR.07
muravlenko	RU.87
murcia	ES.31
muridke	PK.04
murino	RU.42
murmansk	RU.49
murmashi	RU.49
murom	RU.83
muromtsevo	RU.54
murwara	IN.35
murygino	RU.33
murzuk	LY.73
mus	TR.49
musaffah	AE.01
muslyumovo	RU.73
mustafakemalpasa	TR.16
mutsalaul	RU.17
mutubas	EG.21
muzaffarabad	PK.06
muzaffargarh	PK.04
muzaffarnagar	IN.36
muzaffarpur	IN.34
my drarga	MA.09
mykilska borshchahivka	UA.12
mykolayiv	UA.16
mykytivskyi	UA.05
mymensingh	BD.H
myrhorod	UA.18
myrnohrad	UA.05
myronivka	UA.13
myshkin	RU.88
myskhako	RU.38
myski	RU.29
mysuru	IN.19
mytishchi	RU.47
naama	DZ.49
nabaruh	EG.01
nabatiye et tahta	LB.07
naberezhnyye chelny	RU.73
nabeul	TN.19
naciria	DZ.40
nada	CN.31
nadezhda	RU.70
nadiad	IN.09
nador	MA.02
nadterechnoje	RU.12
nadvirna	UA.06
nadvoitsy	RU.28
nadym	RU.87
naftalan	AZ.34
nag hammadi	EG.23
nagar naluakot	BD.81
nagarpur	BD.81
nagercoil	IN.25
nagornyy	RU.48
nagpur	IN.16
nahiyat al fuhud	IQ.09
nahiyat al iskandariyah	IQ.06
nahiyat ash shinafiyah	IQ.04
nahiyat ghammas	IQ.04
nahrin	AF.03
naihati	IN.28
najaf	IQ.17
najafabad	IR.28
najafgarh	IN.07
najran	SA.16
nakhabino	RU.47
nakhodka	RU.59
nalchik	RU.22
nallihan	TR.68
nalut	LY.74
namangan	UZ.06
namtsy	RU.63
nanchang	CN.03
nanchong	CN.32
nanchuan	CN.33
nanded	IN.16
nandyal	IN.02
nangloi jat	IN.07
nanjing	CN.04
nanning	CN.16
nanping	CN.07
nanqiao	CN.23
nantes	FR.52
nantong	CN.04
nanyang	CN.09
naples	IT.04
naqadah	EG.23
narayanganj	BD.81
nardaran	AZ.09
narela	IN.07
narian mar	RU.50
narimanov	RU.07
narlica	TR.31
naro fominsk	RU.47
narsingdi	BD.81
nartan	RU.22
nartkala	RU.22
naryan mar	RU.50
naryn	KG.04
naryshkino	RU.56
nashik	IN.16
nashville	US.TN
nasim shahr	IR.26
nasimshahr	IR.26
nasiriyah	IQ.09
natore	BD.83
naurskaya	RU.12
navashino	RU.51
navi mumbai	IN.16
navlya	RU.10
navoiy	UZ.07
navoloki	RU.21
navotas	PH.NCR
nawa	SY.06
nawabshah	PK.05
naxcivan	AZ.35
nazarabad	IR.44
nazarovo	RU.91
nazilli	TR.09
nazran	RU.19
nazyvayevsk	RU.54
ncirli	TR.68
ncirliova	TR.09
nedroma	DZ.15
nefta	TN.35
neftcala	AZ.36
neftegorsk	RU.65
neftekamsk	RU.08
neftekumsk	RU.70
nefteyugansk	RU.32
negol	TR.16
nehram	AZ.35
neijiang	CN.32
neklyudovo	RU.51
nekrasovka	RU
nekrasovskiy	RU.47
nekrasovskoye	RU.88
nelidovo	RU.77
nellore	IN.02
neman	RU.23
nerchinsk	RU.93
nerekhta	RU.37
neryungri	RU.63
nesterov	RU.23
nesterovskaya	RU.19
nesvizh	BY.05
netishyn	UA.09
neue neustadt	DE.14
nevel	RU.60
nevelsk	RU.64
neverkino	RU.57
nevinnomyssk	RU.70
nevsehir	TR.50
nevyansk	RU.71
new bani sewif city	EG.18
new cairo	EG.11
new delhi	IN.07
new fes	MA.03
new orleans	US.LA
new south memphis	US.TN
new york city	US.NY
newark	US.NJ
newcastle upon tyne	GB.ENG
neya	RU.37
neyshabur	IR.42
nezhinka	RU.55
nezlobnaya	RU.70
ngaous	DZ.03
nia valencia	PH.10
nianbo	CN.06
nice	FR.93
nigde	TR.73
nikel	RU.49
nikolayevka	RU
nikolayevsk	RU.84
nikolayevsk on amure	RU.30
nikolina gora	RU.47
nikolo berezovka	RU.08
nikologory	RU.83
nikolsk	RU.57
nikolske	UA.05
nikolskoye	RU.48
nikopol	UA.04
niksar	TR.60
nikulino	RU.48
nili	AF.41
nilufer	TR.16
ningbo	CN.02
ningde	CN.07
nis	RS.SE
nizamabad	IN.40
nizhneangarsk	RU.11
nizhnedevitsk	RU.86
nizhnekamsk	RU.73
nizhnesortymskiy	RU.32
nizhneudinsk	RU.20
nizhnevartovsk	RU.32
nizhneye kazanishche	RU.17
nizhniy dzhengutay	RU.17
nizhniy ingash	RU.91
nizhniy kuranakh	RU.63
nizhniy lomov	RU.57
nizhniy novgorod	RU.51
nizhniy odes	RU.34
nizhniye achaluki	RU.19
nizhniye sergi	RU.71
nizhniye vyazovyye	RU.73
nizhny tagil	RU.71
nizhnyaya maktama	RU.73
nizhnyaya omka	RU.54
nizhnyaya poyma	RU.91
nizhnyaya salda	RU.71
nizhnyaya tavda	RU.78
nizhnyaya tura	RU.71
nizhyn	UA.02
nizip	TR.83
nogamerzin yurt	RU.12
noginsk	RU.47
nogir	RU.68
nogliki	RU.64
noida	IN.36
nolinsk	RU.33
nookat	KG.08
nor hachn	AM.05
nor nork	AM.11
norak	TJ.02
norfolk	US.VA
norilsk	RU.91
north las vegas	US.NV
northampton	GB.ENG
nottingham	GB.ENG
nova darnytsya	UA.12
nova kakhovka	UA.08
nova odesa	UA.16
nova zabudova	UA.12
novaya balakhna	RU.51
novaya derevnya	RU.66
novaya igirma	RU.20
novaya ladoga	RU.42
novaya lyalya	RU.71
novaya mayna	RU.81
novaya tavolzhanka	RU.09
novaya usman	RU.86
novhorod siverskyi	UA.02
novi kodaky	UA.04
novi sad	RS.VO
novo peredelkino	RU.48
novo talitsy	RU.21
novoagansk	RU.32
novoaleksandrovsk	RU.70
novoaltaysk	RU.04
novoanninskiy	RU.84
novobataysk	RU.61
novobelokatay	RU.08
novobilychi	UA.12
novobod	TJ.RR
novobureyskiy	RU.05
novocheboksarsk	RU.16
novocherkassk	RU.61
novoderevyankovskaya	RU.38
novodmitriyevskaya	RU.38
novodvinsk	RU.06
novodzhereliyevskaya	RU.38
novogireyevo	RU.48
novogornyy	RU.13
novogrudok	BY.03
novoivanovskoye	RU.47
novokayakent	RU.17
novokazalinsk	KZ.14
novokhopersk	RU.86
novokhovrino	RU.48
novokorsunskaya	RU.38
novokruchininskiy	RU.93
novokubansk	RU.38
novokuybyshevsk	RU.65
novokuzminki	RU.48
novokuznetsk	RU.29
novoleushkovskaya	RU.38
novomalorossiyskaya	RU.38
novomichurinsk	RU.62
novomikhaylovskiy	RU.38
novominskaya	RU.38
novomoskovsk	RU.76
novomyrhorod	UA.10
novomyshastovskaya	RU.38
novonikolayevskiy	RU.84
novoorsk	RU.55
novopavlovsk	RU.70
novopetrovskoye	RU.47
novopodrezkovo	RU.47
novopokrovskaya	RU.38
novopolotsk	BY.07
novorossiysk	RU.38
novorozhdestvenskaya	RU.38
novoselitskoye	RU.70
novoselye	RU.42
novosemeykino	RU.65
novosergiyevka	RU.55
novoshakhtinsk	RU.61
novoshakhtinskiy	RU.59
novoshcherbinovskaya	RU.38
novosibirsk	RU.53
novosilikatnyy	RU.04
novosineglazovskiy	RU.13
novosinkovo	RU.47
novosmolinskiy	RU.51
novosokolniki	RU.60
novospasskoye	RU.81
novotitarovskaya	RU.38
novotroitsk	RU.55
novotroitskaya	RU.70
novoukrainskoye	RU.38
novoukrayinka	UA.10
novoulyanovsk	RU.81
novouralsk	RU.71
novoutkinsk	RU.71
novouzensk	RU.67
novovarshavka	RU.54
novovelichkovskaya	RU.38
novovladykino	RU.48
novovolynsk	UA.24
novovoronezh	RU.86
novovyazniki	RU.83
novoyavorivsk	UA.15
novoye devyatkino	RU.42
novozavedennoye	RU.70
novozavidovskiy	RU.77
novozavodskyi	UA.02
novozybkov	RU.10
novy oskol	RU.09
novyi lviv	UA.15
novyi rozdil	UA.15
novyy	RU.59
novyy chirkey	RU.17
novyy gorodok	RU.29
novyy khushet	RU.17
novyy rogachik	RU.84
novyy sulak	RU.17
novyy toryal	RU.45
novyy turtkul	UZ.09
novyy urengoy	RU.87
novyy urgal	RU.30
novyye atagi	RU.12
novyye burasy	RU.67
novyye cheremushki	RU.48
novyye kuzminki	RU.48
novyye lapsary	RU.16
novyye lyady	RU.90
nowrangapur	IN.21
noyabrsk	RU.87
nozhay yurt	RU.12
nubl	SY.09
nukus	UZ.09
nuremberg	DE.02
nurlat	RU.73
nurota	UZ.07
nusaybin	TR.72
nyagan	RU.32
nyala	SD.49
nyandoma	RU.06
nyazepetrovsk	RU.13
nyingchi	CN.14
nyrob	RU.90
nytva	RU.90
nyurba	RU.63
nyvky	UA.12
nyzhnodniprovsk	UA.04
nyzhnya telychka	UA.12
oadar temsia	MA.09
oakland	US.CA
oakville	CA.08
oba	TR.07
oberhausen	DE.07
oblivskaya	RU.61
obluchye	RU.89
obninsk	RU.25
obolensk	RU.47
obolon	UA.12
oboyan	RU.41
obruchevo	RU.48
obsharovka	RU.65
obukhiv	UA.13
obukhovo	RU.66
ochakiv	UA.16
ochakovo matveyevskoye	RU.48
ocher	RU.90
odemis	TR.35
odesa	UA.17
odesskoye	RU.54
odintsovo	RU.47
odoyev	RU.76
oguz	AZ.37
ohangaron	UZ.14
okara	PK.04
okha	RU.64
okhansk	RU.90
okhotsk	RU.30
okhtyrka	UA.21
oklahoma city	US.OK
okoneshnikovo	RU.54
oktyabrsk	RU.65
oktyabrskiy	RU
oktyabrsky	RU.08
okulovka	RU.52
ola	RU.44
oldham	GB.ENG
oleksandrivska slobidka	UA.12
oleksandrivskyi	UA.05
oleksandriya	UA.10
oleksiyivka	UA.07
olenegorsk	RU.49
olenino	RU.77
oleshky	UA.08
olgino	RU.42
olginskaya	RU.61
olmaliq	UZ.14
olonets	RU.28
olongapo	PH.03
olovyannaya	RU.93
oltiariq	UZ.03
oltinkol	UZ.09
oltu	TR.25
olyokminsk	RU.63
omaha	US.NE
omdurman	SD.29
omerli	TR.72
omsk	RU.54
omutinskoye	RU.78
omutninsk	RU.33
onega	RU.06
ongole	IN.02
onguday	RU.03
onokhoy	RU.11
ooty	IN.25
opalikha	RU.47
opochka	RU.60
oqtosh	UZ.10
oral	KZ.07
oran	DZ.09
orda	RU.90
ordos	CN.20
ordu	TR.52
ordubad	AZ.35
ordynskoye	RU.53
orekhovo borisovo	RU.48
orekhovo borisovo severnoye	RU.48
orekhovo zuyevo	RU.47
orel	RU.56
orenburg	RU.55
orhaneli	TR.16
orhangazi	TR.16
orichi	RU.33
orlando	US.FL
orlov	RU.33
orlovskiy	RU.61
ormoc	PH.08
orsha	BY.07
orshanka	RU.45
orsk	RU.55
ortaca	TR.48
ortakoy	TR.75
orumiyeh	IR.01
osa	RU.90
osh	KG.08
oshakan	AM.01
oshmyany	BY.03
osinniki	RU.29
osinovo	RU.73
osipovichi	BY.06
oslo	NO.12
osmancik	TR.19
osmaneli	TR.11
osmaniye	TR.91
ostankinskiy	RU.48
ostashkov	RU.77
ostrogozhsk	RU.86
ostroh	UA.19
ostrov	RU.60
ostrovskoye	RU.37
otamanivka	UA.14
otegen batyra	KZ.01
otradnaya	RU.38
otradnoye	RU
otradnyy	RU.65
ottawa	CA.08
ouardenine	TN.16
ouargla	DZ.50
ouarzazate	MA.08
oued el abtal	DZ.26
oued el alleug	DZ.20
oued fodda	DZ.41
oued laou	MA.01
oued lill	TN.39
oued rhiou	DZ.51
oued sly	DZ.41
oued zem	MA.05
oued zenati	DZ.23
ouenza	DZ.33
ouerdanine	TN.16
ouezzane	MA.01
ouislane	MA.03
oujda	MA.02
oulad ayad	MA.05
oulad barhil	MA.09
oulad tayeb	MA.03
oulad teima	MA.09
ouled djellal	DZ.OD
ouled haddaj	DZ.40
ouled mimoun	DZ.15
ouled moussa	DZ.40
ouled slama fouaga	DZ.20
oulmes	MA.04
oulu	FI.17
oum el bouaghi	DZ.29
outat oulad al haj	MA.03
ovacik	TR.62
oviedo	ES.34
ovruch	UA.27
oxnard	US.CA
oyim	UZ.01
oyrat	TM.03
oyskhara	RU.12
ozerki	RU.66
ozerniy	RU.77
ozernyy	RU.69
ozersk	RU.13
ozery	RU.47
ozherelye	RU.47
ozurgeti	GE.65
paarl	ZA.11
pachelma	RU.57
padang	ID.24
padangsidempuan	ID.26
padua	IT.20
pagadian	PH.09
paghman	AF.13
pakdasht	IR.26
palangkaraya	ID.13
palekh	RU.21
palembang	ID.32
palermo	IT.15
pali	IN.24
pallabi	BD.81
pallasovka	RU.84
pallavaram	IN.25
palma	ES.07
palu	ID.21
pamplona	ES.32
pamukova	TR.54
panabo	PH.11
panchkula	IN.10
pangkalpinang	ID.35
pangody	RU.87
panihati	IN.28
panino	RU.86
panipat	IN.10
panjab	AF.05
panjakent	TJ.03
panjin	CN.19
pankovka	RU.52
pankrushikha	RU.04
panshan	CN.19
panzhihua	CN.32
parabel	RU.75
paradise	US.NV
paranaque city	PH.NCR
paranga	RU.45
parbhani	IN.16
parfino	RU.52
pargolovo	RU.66
paris	FR.11
paris vaugirard	FR.11
parkent	UZ.14
parnas	RU.42
partenit	UA.11
partizansk	RU.59
parun	AF.38
pasarkemis	ID.30
pasay	PH.NCR
pashkovskiy	RU.38
pasig city	PH.NCR
pasinler	TR.25
pasir gudang	MY.01
pasir mas	MY.03
pastavy	BY.07
pasuruan	ID.08
patiala	IN.23
patna	IN.34
patnos	TR.04
pavlodar	KZ.11
pavlodolskaya	RU.68
pavlogradka	RU.54
pavlohrad	UA.04
pavlovka	RU.81
pavlovo	RU.51
pavlovsk	RU
pavlovskaya	RU.38
pavlovskaya sloboda	RU.47
pavlovskiy posad	RU.47
paxtakor shahri	UZ.15
paxtaobod	UZ.01
paya terubong	MY.09
payshamba shahri	UZ.10
pazarcik	TR.46
pechersk	UA.12
pechora	RU.34
pechory	RU.60
pekalongan	ID.07
pekanbaru	ID.37
pelagiada	RU.70
pelahiivka	UA.05
pelentong	MY.01
pematangsiantar	ID.26
pengze	CN.03
peno	RU.77
penza	RU.57
percut	ID.26
pereiaslav	UA.13
perelyub	RU.67
pereslavl zalesskiy	RU.88
peresvet	RU.47
perevalsk	UA.14
perevolotskiy	RU.55
perevoz	RU.51
pereyaslavka	RU.30
pereyaslovskaya	RU.38
perm	RU.90
persianovka	RU.61
pertek	TR.62
perth	AU.08
pervomaysk	UA.16
pervomayskaya	RU.12
pervomayskiy	RU
pervomayskoye	RU
pervouralsk	RU.71
peschanokopskoye	RU.61
peshawar	PK.03
peskovka	RU.33
pesochnyy	RU.66
pestovo	RU.52
pestravka	RU.65
pestretsy	RU.73
petaling jaya	MY.12
peterhof	RU.66
petra dubrava	RU.65
petrodvorets	RU.66
petrogradka	RU.66
petropavl	KZ.16
petropavlovka	RU.11
petropavlovsk kamchatsky	RU.92
petropavlovskaya	RU.38
petrov val	RU.84
petrova dubrava	RU.65
petrovsk	RU.67
petrovsk zabaykalskiy	RU.93
petrovskaya	RU.47
petrozavodsk	RU.28
petukhovo	RU.40
petushki	RU.83
philadelphia	US.PA
phoenix	US.AZ
pidhorodnye	UA.04
pietermaritzburg	ZA.02
pikalevo	RU.42
pilna	RU.51
pimpri	IN.16
pimpri chinchwad	IN.16
pindi bhattian	PK.04
pindushi	RU.28
pingdingshan	CN.09
pingdu	CN.25
pingliang	CN.15
pingxiang	CN.03
pinsk	BY.01
pioner	RU.29
pionerskiy	RU.23
pirmam	IQ.11
pirogovskiy	RU.47
piskent	UZ.14
pisochyn	UA.07
piterka	RU.67
pitkyaranta	RU.28
pittsburgh	US.PA
pivdenna borshchahivka	UA.12
pivdenne	UA.17
pivdennoukrainsk	UA.16
pivnichna saltivka	UA.07
pivnichni osokorky	UA.12
pivnichno brovarskyi masyv	UA.12
pizhou	CN.04
plano	US.TX
plast	RU.13
plastun	RU.59
plastunovskaya	RU.38
platnirovskaya	RU.38
plavsk	RU.76
plesetsk	RU.06
plymouth	GB.ENG
pochep	RU.10
pochinki	RU.51
pochinok	RU.69
podgorenskiy	RU.86
podgornaya	RU.70
podgornoye	RU
podgornyy	RU.91
podil	UA
podilsk	UA.17
podilskyi	UA.10
podolsk	RU.47
podporozhye	RU.42
pogar	RU.10
pogranichnyy	RU.59
pokachi	RU.32
pokhvistnevo	RU.65
pokoynoye	RU.70
pokrov	UA.04
pokrovka	RU.59
pokrovo prigorodnoye	RU.72
pokrovsk	UA.05
pokrovskoye	RU.61
pokrovskoye streshnevo	RU.48
polatli	TR.68
polazna	RU.90
polessk	RU.23
poletayevo	RU.13
polevskoy	RU.71
polohy	UA.26
polokwane	ZA.09
polonne	UA.09
polotsk	BY.07
polovinnoye	RU.40
poltava	UA.18
poltavka	RU.54
polyany	RU.62
polyarnyy	RU.49
polyarnyye zori	RU.49
polysayevo	RU.29
pontianak	ID.11
pontonnyy	RU.66
pop	UZ.06
popasna	UA.14
poputnaya	RU.38
poretskoye	RU.16
porkhov	RU.60
poronaysk	RU.64
port el kantaoui	TN.23
port said	EG.19
port sudan	SD.36
portland	US.OR
portsmouth	GB.ENG
poshekhonye	RU.88
pospelikha	RU.04
potanino	RU.13
poti	GE.71
povarovo	RU.47
povolzhskiy	RU.65
povorino	RU.86
poyarkovo	RU.05
poykovskiy	RU.32
poytug	UZ.01
pozanti	TR.81
pozniaky	UA.12
praskoveya	RU.70
pravdinskiy	RU.47
pravokumskoye	RU.70
pravyi bereh	UA.05
prayagraj	IN.36
pregradnaya	RU.27
preobrazheniye	RU.59
preobrazhenskaya	RU.84
presnenskiy	RU.48
preston	GB.ENG
pretoria	ZA.06
priargunsk	RU.93
pribrezhnyy	RU.65
pridonskoy	RU.86
priladozhskiy	RU.42
primorsk	RU.42
primorsko akhtarsk	RU.38
priobye	RU.32
priorka	UA.12
priozersk	RU.42
pristen	RU.41
pristina	XK.10097360
privolzhsk	RU.21
privolzhskiy	RU.67
priyutnoye	RU.24
priyutovo	RU.08
probolinggo	ID.08
progress	RU.05
prokhladnyy	RU.22
prokhorovka	RU.09
prokopyevsk	RU.29
prokudskoye	RU.53
proletar	TJ.03
proletariy	RU.52
proletarsk	RU.61
proletarskiy	RU.09
promyshlennaya	RU.29
promyshlennovskiy	RU.29
protvino	RU.47
pruzhany	BY.01
pryamitsyno	RU.41
pryluky	UA.02
prymorskyi	UA.05
psebay	RU.38
psedakh	RU.19
pskov	RU.60
psygansu	RU.22
psyzh	RU.27
puchezh	RU.21
puchong	MY.12
pudong	CN.23
pudozh	RU.28
puducherry	IN.22
puente de vallecas	ES.29
puer	CN.29
puerto princesa	PH.41
pugachev	RU.67
pul e alam	AF.17
pul e khumri	AF.03
punasa	IN.35
pune	IN.16
puning	CN.30
puri	IN.21
purnia	IN.34
purpe	RU.87
purwokerto	ID.07
pushchino	RU.47
pushkin	RU.66
pushkino	RU.47
pushkinskiye gory	RU.60
pustoshka	RU.60
putian	CN.07
putuo	CN.23
puxi	CN.23
puyang	CN.02
pyatigorsk	RU.70
pyatykhatky	UA.04
pyshma	RU.71
pyt yakh	RU.32
pytalovo	RU.60
qabala	AZ.38
qabbasin	SY.09
qadirpur ran	PK.04
qaem shahr	IR.35
qaha	EG.12
qala i naw	AF.02
qalah ye shahr	AF.33
qalat	AF.28
qalat salih	IQ.14
qalat sukkar	IQ.09
qalyub	EG.12
qaminis	LY.69
qana	LB.06
qanawat	SY.05
qandulah	LY.63
qaracuxur	AZ.09
qarah	SY.08
qarah bagh	AF.11
qarawul	AF.24
qarchak	IR.26
qarchi gak	AF.30
qarqin	AF.31
qarquzah	LY.68
qarshi	UZ.08
qaryat al bayyadah	LY.66
qaryat suluq	LY.69
qaryat umar al mukhtar	LY.63
qasr al qarabulli	LY.77
qasr bin ghashir	LY.77
qasr khiyar	LY.77
qatana	SY.08
qax	AZ.39
qayroqqum	TJ.03
qazvin	IR.38
qeladize	IQ.05
qibao	CN.23
qibray	UZ.14
qift	EG.23
qillin	EG.21
qina	EG.23
qingdao	CN.25
qingpu	CN.23
qingyang	CN.15
qingyuan	CN.30
qingzhou	CN.25
qinhuangdao	CN.10
qinzhou	CN.16
qionghai	CN.31
qiqihar	CN.08
qir moav	JO.19
qirah	LY.78
qitaihe	CN.08
qobustan	AZ.09
qods	IR.26
qom	IR.39
qoqon	UZ.03
qorasuv	UZ.01
qorgontepa	UZ.01
qorovulbozor	UZ.02
qoshkopir	UZ.05
quanzhou	CN.07
quba	AZ.42
qubadli	AZ.43
quebec	CA.10
queens	US.NY
quetta	PK.02
quezon city	PH.NCR
qujing	CN.29
qulsary	KZ.06
qumaym	JO.18
qunghirot	UZ.09
qus	EG.23
qusar	AZ.44
quthbullapur	IN.40
qutur	EG.05
quva	UZ.03
quvasoy	UZ.03
quwaysina	EG.09
quzhou	CN.02
rabat	MA.04
rades	TN.27
radomyshl	UA.27
raduzhny	RU.32
raduzhnyy	RU
rafah	EG.27
rahachow	BY.02
rahim yar khan	PK.04
raichur	IN.19
raipur	IN.37
rais hamidou	DZ.01
rajamahendravaram	IN.02
rajkot	IN.09
rajpur sonarpur	IN.28
rajshahi	BD.83
rakhiv	UA.25
rakitnoye	RU.09
rakivka	UA.18
rakove	UA.09
raleigh	US.NC
ramadi	IQ.01
ramagundam	IN.40
ramenki	RU.48
ramenskoye	RU.47
ramgundam	IN.40
ramon	RU.86
rampur	IN.36
ranchi	IN.38
randburg	ZA.06
rangpur	BD.87
raniganj	IN.40
ranipet	IN.25
ranyah	IQ.05
ras al khaimah	AE.05
ras bayrut	LB.04
ras el aioun	DZ.03
ras el ma	MA.03
ras el oued	DZ.39
ras gharib	EG.02
rasapudipalem	IN.02
rasht	IR.08
rass el djebel	TN.18
rasshevatskaya	RU.70
rasskazovo	RU.72
ratlam	IN.35
raurkela industrial township	IN.21
rawah	IQ.01
rawalpindi	PK.04
raychikhinsk	RU.05
rayduzhnyi masyv	UA.12
rayevskaya	RU.38
rayevskiy	RU.08
rayon ktz	UA.07
razdolnoye	RU.59
razumnoye	RU.09
razvilka	RU.47
razzakov	KG.09
reading	GB.ENG
rebrikha	RU.04
recani	MA.08
rechka vydrino	RU.11
rechytsa	BY.02
redkino	RU.77
reftinskiy	RU.71
reggane	DZ.34
reghaia	DZ.01
regina	CA.11
reguiba	DZ.43
rehab	JO.15
relizane	DZ.51
remchi	DZ.15
remontnoye	RU.61
rengasdengklok	ID.30
reni	UA.17
rennes	FR.53
reno	US.NV
reshetikha	RU.51
reutov	RU.47
revda	RU.71
rewa	IN.35
reyhanli	TR.31
rezh	RU.71
rhar el melah	TN.18
rhennouch	TN.29
ribat al khayr	MA.03
rich	MA.08
richards bay	ZA.02
richmond hill	CA.08
ridder	KZ.15
rishton	UZ.03
riverside	US.CA
rivne	UA.19
riyadh	SA.10
rize	TR.53
rizhao	CN.25
robbah	DZ.43
rochester	US.NY
rodino	RU.04
rodionovo nesvetaiskoye	RU.61
rodionovo nesvetayskaya	RU.61
rodniki	RU.21
rodnikovskaya	RU.38
rogovskaya	RU.38
rohatyn	UA.06
rohini	IN.07
rohtak	IN.10
romanovka	RU
romanovo	RU.04
romanovskaya	RU.61
rome	IT.07
romny	UA.21
romodanovo	RU.46
roodepoort	ZA.06
roschinskiy	RU.65
rosetta	EG.03
roshal	RU.47
roshchino	RU
roslavl	RU.69
roslyakovo	RU.49
rossosh	RU.86
rostokino	RU.48
rostov on don	RU.61
rostov veliky	RU.88
rostovka	RU.54
rotterdam	NL.11
rouached	DZ.48
rouiba	DZ.01
rouissat	DZ.50
rourkela	IN.21
rovenki	RU.09
rovenky	UA.14
rovnoye	RU.67
roza	RU.13
rozdilna	UA.17
rozhdestveno	RU.65
rozhdestvenskiy	RU.76
rtishchevo	RU.67
rubizhne	UA.14
rublevo	RU.48
rubtsovsk	RU.04
rudnichnyy	RU.33
rudnya	RU
rudnyy	KZ.13
rugao	CN.04
ruian	CN.02
rukban	JO.15
rumyantsevo	RU.47
rusanivka	UA.12
russeifa	JO.17
russkaya polyana	RU.54
russkiy	RU.59
russkiy kameshkir	RU.57
rustaq	AF.26
rustavi	GE.68
rustenburg	ZA.10
rutchenkivskyi	UA.05
ruwaished	JO.15
ruwandiz	IQ.11
ruza	RU.47
ruzayevka	RU.46
ryazan	RU.62
ryazanskaya	RU.38
ryazanskiy	RU.48
ryazhsk	RU.62
rybatskoye	RU.42
rybinsk	RU.88
rybnaya sloboda	RU.73
rybnoye	RU.62
rylsk	RU.41
ryzdvyanyy	RU.70
rzhaksa	RU.72
rzhanitsa	RU.10
rzhev	RU.77
saatli	AZ.45
sabaa aiyoun	MA.03
sabadell	ES.56
sabha	LY.75
sabirabad	AZ.46
sabratah	LY.68
sabuncu	AZ.09
sabya	SA.17
sabzevar	IR.42
sacramento	US.CA
sadah	YE.15
sadakhlo	GE.68
saddat al hindiyah	IQ.06
saddiqabad	PK.04
sadovoye	RU
sadr city	IQ.07
safaga	EG.02
safi	MA.07
safita	SY.14
safonovo	RU.69
safranbolu	TR.89
safwan	IQ.02
sagopshi	RU.19
sahab	JO.16
saham al kaffarat	JO.18
sahar	YE.16
saharanpur	IN.36
sahiwal	PK.04
sahline	TN.16
sahnaya	SY.08
saida	DZ.10
saint paul	US.MN
saint petersburg	RU.66
sakhrah	JO.20
saki	UA.11
sakib	JO.22
sakiet ed daier	TN.32
sakiet ez zit	TN.32
sal	JO.18
salah bey	DZ.12
salair	RU.29
salakhid	SY.05
salavat	RU.08
sale	MA.04
sale al jadida	MA.04
salekhard	RU.87
salem	IN.25
salihli	TR.45
salkhad	SY.05
salor	UZ.14
salqin	SY.12
salsk	RU.61
salt lake city	US.UT
saltivka	UA.07
salyan	AZ.49
salym	RU.32
samalut	EG.10
samandag	TR.31
samannud	EG.05
samar	UA.04
samara	RU.65
samarinda	ID.14
samarkand	UZ.10
samarra	IQ.18
samarskoye	RU.61
samashki	RU.12
sambayadi	TR.81
sambek	RU.61
sambir	UA.15
samma	JO.18
samoylovka	RU.67
sampsonievskiy	RU.42
samsat	TR.02
samsun	TR.55
samtredia	GE.66
samukh	AZ.52
samus	RU.75
san al hajar al qibliyah	EG.14
san antonio	US.TX
san bernardino	US.CA
san diego	US.CA
san fernando	PH.03
san francisco	US.CA
san jose	US.CA
san jose del monte	PH.03
san pablo	PH.40
san pedro	PH.40
sanaa	YE.26
sanandaj	IR.16
sancaktepe	TR.34
sanchursk	RU.33
sandakan	MY.16
sandikli	TR.03
sang e charak	AF.33
sangin	AF.10
sangli	IN.16
sanhe	CN.10
sanliurfa	TR.63
sanmenxia	CN.09
sanming	CN.07
sant marti	ES.56
santa ana	US.CA
santa cruz de tenerife	ES.53
santa rosa	PH.40
santol	PH.03
sanya	CN.31
saoula	DZ.01
sapanca	TR.54
saperna slobidka	UA.12
saqultah	EG.24
sar e pul	AF.33
sarafand	LB.06
sarahs	TM.01
sarajevo	BA.01
saraktash	RU.55
saran	KZ.12
saransk	RU.46
sarapul	RU.80
saraqib	SY.12
saratov	RU.67
saratovskaya	RU.38
saray	AZ.01
sarayi	RU.62
saraykoy	TR.20
sargatskoye	RU.54
sargodha	PK.04
sari	IR.35
sarigerme	TR.48
sarikamis	TR.84
sarikhosor	TJ.02
sarkikaraagac	TR.33
sarkisla	TR.58
sarmakovo	RU.22
sarmanovo	RU.73
sarny	UA.19
sarov	RU.51
sarqant	KZ.12510144
sars	RU.90
saryaghash	KZ.10
sarykemer	KZ.17
saskatoon	CA.11
sasovo	RU.62
satka	RU.13
satna	IN.35
satpayev	KZ.12510145
saugor	IN.35
savar	BD.81
saveh	IR.34
savino	RU.21
savinskiy	RU.06
sayanogorsk	RU.31
sayansk	RU.20
sayat	TM.04
sayyan	YE.16
sbeitla	TN.02
scottsdale	US.AZ
seattle	US.WA
sebdou	DZ.15
sebezh	RU.60
sebin karahisar	TR.28
sebt gzoula	MA.07
sechenovo	RU.51
secunderabad	IN.40
seddouk	DZ.18
sedrata	DZ.52
seferihisar	TR.35
sefrou	MA.03
segezha	RU.28
seiada	TN.16
sejenane	TN.18
sejoumi	TN.36
selayang baru utara	MY.12
selcuk	TR.35
selenginsk	RU.11
selizharovo	RU.77
selouane	MA.02
seltso	RU.10
selty	RU.80
selyatino	RU.47
selydove	UA.05
semarang	ID.07
semdinli	TR.70
semender	RU.17
semenivka	UA.02
semenov	RU.51
semenovka	RU.45
semenovskoye	RU.47
semey	KZ.12510143
semibratovo	RU.88
semikarakorsk	RU.61
semikler	TR.35
semiluki	RU.86
sengiley	RU.81
senirkent	TR.33
sennoy	RU.67
sepang	MY.12
serafimovich	RU.84
serafimovskiy	RU.08
serang	ID.33
serdobsk	RU.57
serebryanyye prudy	RU.47
sereflikochisar	TR.68
seremban	MY.05
sergach	RU.51
sergeli	UZ.13
sergeyevka	RU.59
sergiyev posad	RU.47
sergokala	RU.17
serhetabat	TM.05
serik	TR.07
serinhisar	TR.20
serinyol	TR.31
sernovodsk	RU.12
sernur	RU.45
serov	RU.71
serpukhov	RU.47
sertolovo	RU.42
seryshevo	RU.05
seshcha	RU.10
sestroretsk	RU.66
setapak	MY.12
setif	DZ.12
settat	MA.06
setti fatma	MA.07
setun	RU.48
sevan	AM.04
sevastopol	UA.20
severnoye	RU.53
severnyy	RU.48
severo vostotchnyi bank	AZ.36
severo yeniseyskiy	RU.91
severo zadonsk	RU.76
severobaykalsk	RU.11
severodvinsk	RU.06
severomorsk	RU.49
severouralsk	RU.71
seversk	RU.75
severskaya	RU.38
sevilla	ES.51
sevsk	RU.10
seydi	TM.05
seydisehir	TR.71
sfax	TN.32
sfizef	DZ.30
shadrinsk	RU.40
shagonar	RU.79
shah alam	MY.12
shahba	SY.05
shahhat	LY.63
shahjanpur	IN.36
shahkot	PK.04
shahrak	AF.09
shahriar	IR.26
shahrinav	TJ.RR
shahrisabz	UZ.08
shahriston	TJ.03
shahrixon	UZ.01
shakhovskaya	RU.47
shakhtarsk	UA.05
shakhtarske	UA.04
shakhtersk	RU.64
shakhtinsk	KZ.12
shakhty	RU.61
shakhunya	RU.51
shalateen	EG.02
shalatin	EG.02
shalazhi	RU.12
shali	RU.12
shalkar	KZ.06
shalqar	KZ.04
shalushka	RU.22
shalya	RU.71
shamakhi	AZ.50
shamilkala	RU.17
shamkhal	RU.17
shamkhal termen	RU.17
shamkhir	AZ.51
shanghai	CN.23
shangluo	CN.26
shangqiu	CN.09
shangrao	CN.03
shangyu	CN.02
shantou	CN.30
shanwei	CN.30
shaoguan	CN.30
shaoxing	CN.02
shaoyang	CN.11
shaqlawah	IQ.11
shaqqa	SY.05
sharan	RU.08
sharanga	RU.51
shardara	KZ.10
sharjah	AE.06
sharkan	RU.80
sharlyk	RU.55
sharm el sheikh	EG.26
sharur city	AZ.35
sharya	RU.37
sharypovo	RU.91
shathah	SY.10
shatki	RU.51
shatrovo	RU.40
shatsk	RU.62
shatura	RU.47
shaykh miskin	SY.06
shchekino	RU.76
shcherbinka	RU.48
shchigry	RU.41
shchuchinsk	KZ.03
shchuchye	RU.40
shchuchyn	BY.03
shchukino	RU.48
shchyolkovo	RU.47
shchyrets	UA.15
shebekino	RU.09
sheffield	GB.ENG
shekhupura	PK.04
sheki	AZ.48
sheksna	RU.85
shelek	KZ.01
shelekhov	RU.20
shelkovskaya	RU.12
shemonaikha	KZ.15
shemordan	RU.73
shemysheyka	RU.57
shengavit	AM.11
shenkursk	RU.06
shentala	RU.65
shenyang	CN.19
shenzhen	CN.30
shepetivka	UA.09
sheptytskyi	UA.15
sherbakul	RU.54
sheregesh	RU.29
sheremetyevskiy	RU.47
sherlovaya gora	RU.93
shevchenkivskyi	UA.12
shevchenko	UA.18
shevchenkove	UA.17
shibam	YE.04
shibganj	BD.83
shibin al kawm	EG.09
shibin al qanatir	EG.12
shibirghan	AF.31
shigony	RU.65
shihezi	CN.13
shijiazhuang	CN.10
shijie	CN.30
shikarpur	PK.05
shikhany	RU.67
shilka	RU.93
shilovo	RU.62
shimanovsk	RU.05
shindand	AF.11
shipunovo	RU.04
shiqi	CN.30
shira	RU.31
shiraz	IR.07
shirbin	EG.01
shirochanka	RU.38
shivaji nagar	IN.16
shivamogga	IN.19
shiyan	CN.12
shiyeli	KZ.14
shizuishan	CN.21
shkotovo	RU.59
shkurinskaya	RU.38
shlisselburg	RU.42
shofirkon shahri	UZ.02
shohimardon	UZ.03
sholapur	IN.16
sholokhovskiy	RU.61
shorchi	UZ.12
shostka	UA.21
shouguang	CN.25
shovot	UZ.05
shpola	UA.01
shrirampur	IN.28
shu	KZ.17
shuangyashan	CN.08
shubra al khaymah	EG.12
shubrakhit	EG.03
shulyavka	UA.12
shumerlya	RU.16
shumikha	RU.40
shuozhou	CN.24
shurash	IQ.05
shusha	AZ.55
shushary	RU.66
shushenskoye	RU.91
shuvalovo	RU.66
shuya	RU.21
shvartsevskiy	RU.76
shyamnagar	IN.28
shymkent	KZ.1537272
sialkot	PK.04
sibay	RU.08
sibirskiy	RU.04
sibirtsevo	RU.59
side	TR.07
sidfa	EG.17
sidi abdelli	DZ.15
sidi abid	TN.32
sidi aissa	DZ.27
sidi akkacha	DZ.41
sidi allal el bahraoui	MA.04
sidi amar	DZ.37
sidi amrane	DZ.MG
sidi barani	EG.22
sidi bel abbes	DZ.30
sidi bennour	MA.06
sidi bin zinah	LY.67
sidi bouzid	TN.33
sidi ech chahmi	DZ.09
sidi ghazi	EG.21
sidi ifni	MA.09
sidi kacem	MA.04
sidi khaled	DZ.OD
sidi merouane	DZ.48
sidi moussa	DZ.01
sidi okba	DZ.19
sidi rahal	MA.06
sidi salim	EG.21
sidi slimane	MA.04
sidi slimane echcharaa	MA.02
sidi taibi	MA.04
sidi yahia el gharb	MA.04
sidon	LB.06
sidqabad	AF.14
sig	DZ.26
sigayevo	RU.80
siirt	TR.74
sikar	IN.24
sile	TR.34
siliana	TN.22
silifke	TR.32
siliguri	IN.28
silivri	TR.34
silopi	TR.80
silvan	TR.21
sim	RU.13
simav	TR.43
simele	IQ.08
simferopol	UA.11
sinah	IQ.08
sinegorskiy	RU.61
singa	SD.58
singkawang	ID.11
singrauli	IN.35
sinjar	IQ.15
sinjhoro	PK.05
sinnuris	EG.04
sinop	TR.57
siping	CN.05
sirdaryo	UZ.16
sirius	RU.38
sirnak	TR.80
sirs al layyanah	EG.09
sirte	LY.76
sirvan	AZ.07
sisian	AM.08
sisli	TR.34
situbondo	ID.08
sivakasi	IN.25
sivas	TR.58
siverek	TR.63
siverskiy	RU.42
siverskodonetsk	UA.14
siwah	EG.22
siyazan	AZ.53
skadovsk	UA.08
skanes	TN.16
skardu	PK.07
skenderun	TR.31
skhidni kvartaly	UA.14
skhira	TN.32
skhirate	MA.04
skhodnya	RU.47
skikda	DZ.31
skilip	TR.19
skole	UA.15
skopin	RU.62
skopje	MK.F6
skoropuskovskiy	RU.47
skovorodino	RU.05
skuratovskiy	RU.76
skvyra	UA.13
slantsy	RU.42
slavgorod	RU.04
slavsk	RU.23
slavuta	UA.09
slavutych	UA.13
slavyanka	RU.59
slavyansk na kubani	RU.38
slobodka	RU.48
slobodskoy	RU.33
slobozhanske	UA.07
slonim	BY.03
slovyansk	UA.05
slutsk	BY.05
slyudyanka	RU.20
smaliavicy	BY.05
smara	MA.11
smarhon	BY.03
smidovich	RU.89
smila	UA.01
smirnykh	RU.64
smolensk	RU.69
smolenskaya	RU.38
smolenskoye	RU.04
smolyaninovo	RU.59
smolyanskyi	UA.05
smyshlyayevka	RU.65
snezhinsk	RU.13
snezhnogorsk	RU.49
snizhne	UA.05
sobinka	RU.83
sochi	RU.38
sofiivska borschahivka	UA.13
sofrino	RU.47
sohag	EG.24
sokal	UA.15
soke	TR.09
sokhumi	GE.02
sokol	RU
sokolniki	RU.48
sokolohirsk	UA.14
sokolovo kundryuchenskiy	RU.61
sokolovyy	RU.67
sokolskoye	RU.51
sokur	RU.53
sol iletsk	RU.55
soldato aleksandrovskoye	RU.70
solhan	TR.12
soligalich	RU.37
soligorsk	BY.05
solikamsk	RU.90
soliman	TN.19
solnechniy	RU.32
solnechnodolsk	RU.70
solnechnogorsk	RU.47
solnechnyy	RU.30
solntsevo	RU.48
solomyanka	UA.12
soltsy	RU.52
soma	TR.45
somerset west	ZA.11
somovo	RU.86
songjiang	CN.23
sonipat	IN.10
sonyachnyi	UA.05
soran	IQ.11
sorgun	TR.66
sorochinsk	RU.55
sorokino	RU.04
sorokyne	UA.14
sorong	ID.PD
sorsk	RU.31
sortavala	RU.28
sosenskiy	RU.25
soshanguve	ZA.06
sosnogorsk	RU.34
sosnovaya polyana	RU.66
sosnovka	RU.66
sosnovo	RU.42
sosnovo ozerskoye	RU.11
sosnovoborsk	RU.91
sosnovskoye	RU.51
sosnovyy bor	RU.42
sosva	RU.71
sotnikovskoye	RU.70
sotsmisto	UA.05
sougueur	DZ.13
souk ahras	DZ.52
souk el arbaa	MA.04
souk et tnine jorf el mellah	MA.04
souma	DZ.20
souq larba al gharb	MA.04
souq sebt oulad nemma	MA.05
sour el ghozlane	DZ.21
sousse	TN.23
south boston	US.MA
south tangerang	ID.33
southampton	GB.ENG
southend on sea	GB.ENG
sovetsk	RU
sovetskaya	RU
sovetskaya gavan	RU.30
sovetskiy	RU
sovetskoye	RU.04
soweto	ZA.06
spas demensk	RU.25
spas klepiki	RU.62
spassk	RU.57
spassk dalniy	RU.59
spassk ryazanskiy	RU.62
spasskoye	RU.59
spir	TR.25
spirovo	RU.77
spitak	AM.06
spokane	US.WA
spokoynaya	RU.38
srednebelaya	RU.05
sredneuralsk	RU.71
sredniy	RU.20
srednyaya akhtuba	RU.84
srednyaya yelyuzan	RU.57
sretensk	RU.93
sri ganganagar	IN.24
srinagar	IN.12
st louis	US.MO
st petersburg	US.FL
stanovoye	RU.43
stantsiya novyy afon	GE.02
stara darnytsya	UA.12
staraya derevnya	RU.66
staraya kulatka	RU.81
staraya kupavna	RU.47
staraya mayna	RU.81
staraya russa	RU.52
staraya stanitsa	RU
staraya sunzha	RU.12
staraya vichuga	RU.21
stare misto	UA.12
staritsa	RU.77
staroaleyskoye	RU.04
starobaltachevo	RU.08
starobilsk	UA.14
starocherkasskaya	RU.61
staroderevyankovskaya	RU.38
starodub	RU.10
starokamyshinsk	RU.13
starokorsunskaya	RU.38
starokostyantyniv	UA.09
starokucherganovka	RU.07
staroleushkovskaya	RU.38
starominskaya	RU.38
staromyshastovskaya	RU.38
staronizhestebliyevskaya	RU.38
staroshcherbinovskaya	RU.38
starotitarovskaya	RU.38
starovelichkovskaya	RU.38
staroye arakchino	RU.73
staroyuryevo	RU.72
starozhilovo	RU.62
staryy cherek	RU.22
staryy malgobek	RU.19
staryy oskol	RU.09
staryye atagi	RU.12
staryye ozinki	RU.67
staten island	US.NY
stavropol	RU.70
stavrovo	RU.83
stebnyk	UA.15
stepnogorsk	KZ.03
stepnoye	RU.67
stepnoye ozero	RU.04
sterlibashevo	RU.08
sterlitamak	RU.08
stinye	TR.34
stockholm	SE.26
stockton	US.CA
stoke on trent	GB.ENG
stolbovaya	RU.47
storozhevaya	RU.27
stowbtsy	BY.05
strasbourg	FR.44
strelka	RU
strelna	RU.66
strezhevoy	RU.75
strogino	RU.48
stroitel	RU.09
stromyn	RU.47
strugi krasnyye	RU.60
strunino	RU.83
stryi	UA.15
stupino	RU.47
stuttgart	DE.01
subang jaya	MY.12
subaykhan	SY.07
subkhankulovo	RU.08
suda	RU.85
sudak	UA.11
sudislavl	RU.37
sudogda	RU.83
sudzha	RU.41
suez	EG.15
suf	JO.22
suicheng	CN.04
suihua	CN.08
suining	CN.32
suizhou	CN.12
sukabumi	ID.30
sukhinichi	RU.25
sukhobezvodnoye	RU.51
sukhodilsk	UA.14
sukhodol	RU.65
sukhoy log	RU.71
sukkur	PK.05
suknah	LY.64
sukrah	TN.38
suksun	RU.90
sulak	RU.17
sulaymaniyah	IQ.05
sultanah	SA.05
sultanbeyli	TR.34
sultangazi	TR.34
sultonobod	UZ.01
suluktu	KG.09
suluova	TR.05
sumayl	IQ.08
sumedang	ID.30
sumgayit	AZ.54
sumusta al waqf	EG.18
sumusta as sultani	EG.18
sumy	UA.21
sungai buloh	MY.12
sungai petani	MY.02
sungurlu	TR.19
sunshine coast	AU.04
suntar	RU.63
sunzha	RU.19
suoyarvi	RU.28
suponevo	RU.10
suqian	CN.04
surabaya	ID.08
surakarta	ID.07
surami	GE.73
suran	SY.10
surat	IN.09
surazh	RU.10
surgut	RU.32
surkhakhi	RU.19
surman	LY.68
surmene	TR.61
surovikino	RU.84
surrey	CA.02
sursk	RU.57
surskoye	RU.81
suruc	TR.63
susah	LY.63
susehri	TR.58
susuman	RU.44
susurluk	TR.10
suvorov	RU.76
suvorovskaya	RU.70
suwaylih	JO.02
suzak	KG.03
suzdal	RU.83
suzemka	RU.10
suzhou	CN.04
suzun	RU.53
svalyava	UA.25
svatove	UA.14
sverdlovskiy	RU.47
svetlanovskiy	RU.42
svetlogorsk	BY.02
svetlograd	RU.70
svetlyy	RU
svetlyy yar	RU.84
svetogorsk	RU.42
sviblovo	RU.48
svirsk	RU.20
svitlovodsk	UA.10
svobodnyy	RU.05
svobody	RU.70
svyatopetrivske	UA.13
svyatoshyn	UA.12
swansea	GB.WLS
swindon	GB.ENG
syasstroy	RU.42
sychevka	RU.69
sydney	AU.02
sykhiv	UA.15
syktyvkar	RU.34
sylhet	BD.86
sylva	RU.90
synelnykove	UA.04
syrets	UA.12
sysert	RU.71
syumsi	RU.80
syzran	RU.65
tabarka	TN.06
tabount	MA.08
tabriz	IR.33
tabuk	SA.19
tabursuq	TN.17
tacloban	PH.08
tacoma	US.WA
tadif	SY.09
tadjenanet	DZ.48
tadmait	DZ.14
tadmur	SY.11
tafas	SY.06
tagab	AF.14
taganrog	RU.61
taganskiy	RU.48
tagaw bay	AF.33
taguig	PH.NCR
tahla	MA.03
tahta	EG.24
taian	CN.25
taibet	DZ.TG
taicang	CN.04
taif	SA.14
taiping	MY.07
taiyuan	CN.24
taiz	YE.25
taizhou	CN
tajerouine	TN.14
tajura	LY.77
takelsa	TN.19
takhtamukay	RU.01
taksimo	RU.11
tala	EG.09
talakan	RU.05
taldom	RU.47
taldykorgan	KZ.12510144
talghar	KZ.01
talhar	PK.05
talitsa	RU.71
talitsy	RU.21
talkha	EG.01
tall rifat	SY.09
tallahassee	US.FL
tallbisah	SY.11
tallkalakh	SY.11
tallkayf	IQ.15
talmenka	RU.04
talnakh	RU.91
taloqan	AF.26
talovaya	RU.86
talovyy	RU.61
tamala	RU.57
tamallalt	MA.07
tamalous	DZ.31
taman	RU.38
taman petaling	MY.14
tamanghasset	DZ.53
tamansourt	MA.07
tambov	RU.72
tambovka	RU.05
tameslouht	MA.07
tamesna	MA.04
tamiyah	EG.04
tampa	US.FL
tampere	FI.06
tamzawah	LY.78
tan tan	MA.10
tando allahyar	PK.05
tando bago	PK.05
tangerang	ID.33
tanggu	CN.28
tanghe	CN.09
tangier	MA.01
tangshan	CN.10
tanjung pinang	ID.40
tanta	EG.05
tantou	CN.30
tanzhou	CN.30
taounate	MA.03
taourirt	MA.02
tara	RU.54
tarabya	TR.34
taraghin	LY.73
tarakan	ID.42
tarasovskiy	RU.61
taraz	KZ.17
tarfaya	MA.11
tarhuna	LY.82
tarinkot	AF.39
tarkhovka	RU.66
tarki	RU.17
tarko sale	RU.87
tarlac city	PH.03
tarnogskiy gorodok	RU.85
taroudant	MA.09
tarsus	TR.32
tartar	AZ.57
tartus	SY.14
tarumovka	RU.17
tarusa	RU.25
tasbuget	KZ.14
taseyevo	RU.91
tash kumyr	KG.03
tashir	AM.06
tashkent	UZ.13
tashla	RU.55
tashtagol	RU.29
tashtyp	RU.31
tasikmalaya	ID.30
taskopru	TR.37
tasova	TR.05
tasucu	TR.32
tata	MA.09
tataouine	TN.34
tatarbunary	UA.17
tatarka	UA.12
tatarsk	RU.53
tatishchevo	RU.67
tatsinskaya	RU.61
tatvan	TR.13
tavas	TR.20
tavda	RU.71
tavrichanka	RU.59
tavricheskoye	RU.54
tavsanli	TR.43
tawau	MY.16
tayga	RU.29
tayshet	RU.20
taytay	PH.40
tayturka	RU.20
tayyibat al imam	SY.10
tayzhina	RU.29
taza	MA.03
tazah khurmatu	IQ.13
tazirbu	LY.65
tazoult lambese	DZ.03
tazovsky	RU.87
tbilisi	GE.51
tbilisskaya	RU.38
tebesbest	DZ.TG
tebessa	DZ.33
teboulba	TN.16
teboulbou	TN.29
tebourba	TN.39
tegal	ID.07
tehran	IR.26
tejen	TM.01
tekeli	KZ.12510144
tekirdag	TR.59
tekkekoy	TR.55
tekstilshchiki	RU.48
tekstylnyk	UA.05
telavi	GE.67
telerghma	DZ.48
teluk intan	MY.07
telychka	UA.12
temara	MA.04
temirgoyevskaya	RU.38
temirtau	KZ.12
temizhbekskaya	RU.38
temnikov	RU.46
temryuk	RU.38
tenes	DZ.41
teni	IN.25
tepecik	TR.34
teple	UA.14
teplodar	UA.17
teploye	RU.76
terbuny	RU.43
tercan	TR.24
terek	RU.22
terekli mekteb	RU.17
teremky	UA.12
teremky ii	UA.12
terenga	RU.81
tereze	RU.27
terme	TR.55
ternate	ID.29
ternevskaya	RU.38
ternivka	UA.04
ternopil	UA.22
terny	UA.04
terrassa	ES.56
testour	TN.17
tetouan	MA.01
tetyushi	RU.73
tevriz	RU.54
teya	RU.91
teykovo	RU.21
th of october city	EG.08
thala	TN.02
thane	IN.16
thanjavur	IN.25
the bronx	US.NY
the hague	NL.11
thelepte	TN.02
thembisa	ZA.06
thenia	DZ.40
theniet el had	DZ.56
thiruvananthapuram	IN.13
thoothukudi	IN.25
thrissur	IN.13
thuqbah	SA.06
tianjin	CN.28
tianshui	CN.15
tiaret	DZ.13
tibnah	JO.18
tieling	CN.19
tiflet	MA.04
tighenif	DZ.26
tiji	LY.74
tikhoretsk	RU.38
tikhvin	RU.42
tikrit	IQ.18
tiksi	RU.63
tilburg	NL.06
tilouline	DZ.34
tima	EG.24
timashyovsk	RU.38
timayy al imdid	EG.01
timgad	DZ.03
timimoun	DZ.TM
timiryazevskoye	RU.75
timizart	DZ.14
tindouf	DZ.54
tine biougra	MA.09
tinghir	MA.08
tinja	TN.18
tipasa	DZ.55
tir pul	AF.11
tirana	AL.50
tire	TR.35
tirebolu	TR.28
tirhanimine	MA.01
tirlyanskiy	RU.08
tirmitine	DZ.14
tirmiz	UZ.12
tiruchirappalli	IN.25
tirunelveli	IN.25
tirupati	IN.02
tiruppur	IN.25
tiruvottiyur	IN.25
tissemsilt	DZ.56
tisul	RU.29
tit mellil	MA.06
tizi gheniff	DZ.14
tizi n tleta	DZ.14
tizi ouzou	DZ.14
tizi rached	DZ.14
tiznit	MA.09
tlemcen	DZ.15
tobolsk	RU.78
tobruk	LY.79
toguchin	RU.53
togur	RU.75
tokaryovka	RU.72
tokat	TR.60
tokmak	UA.26
tokmok	KG.02
toksovo	RU.42
toktogul	KG.03
tolbazy	RU.08
tolga	DZ.19
toli toli	ID.21
tolstoy yurt	RU.12
tolyatti	RU.65
tomarovka	RU.09
tomilino	RU.47
tommot	RU.63
tomsk	RU.75
tongchuan	CN.26
tongchuanshi	CN.26
tonghua	CN.05
tongliao	CN.20
tongling	CN.01
tongshan	CN.04
tonkino	RU.51
topchikha	RU.04
topki	RU.29
torbali	TR.35
torbeyevo	RU.46
toretsk	UA.05
toronto	CA.08
toropets	RU.77
torqaorgon	UZ.06
torzhok	RU.77
toshbuloq	UZ.06
toshloq	UZ.03
tosno	RU.42
tosya	TR.37
totma	RU.85
totskoye	RU.55
touggourt	DZ.TG
toulouse	FR.76
tovarkovo	RU.25
tovarkovskiy	RU.76
tovuz	AZ.58
townsville	AU.04
tozeur	TN.35
trabzon	TR.61
trekhgornyy	RU.13
tri cities	US.WA
trieste	IT.06
tripoli	LY.77
troitsk	RU.13
troitskaya	RU.19
troitskiy	RU
troitsko pechorsk	RU.34
troitskoye	RU
trondheim	NO.21
troparevo	RU.48
trostyanets	UA.21
trubchevsk	RU.10
trudivskyi	UA.05
trudobelikovskiy	RU.38
trudovoye	RU.59
trunovskoye	RU.70
truskavets	UA.15
tsagan aman	RU.24
tsaritsyno	RU.48
tselina	RU.61
tselinnoye	RU
tsementnyy	RU.71
tsentoroy	RU.12
tsentralno miskyi	UA.05
tsentralnyi	UA.05
tsimlyansk	RU.61
tsiolkovskiy	RU.05
tsivilsk	RU.16
tskhinvali	GE.73
tsotsin yurt	RU.12
tsqneti	GE.68
tuapse	RU.38
tuchkovo	RU.47
tucson	US.AZ
tud	EG.28
tufanbeyli	TR.81
tughyl	KZ.15
tugulym	RU.71
tukh	EG.12
tukrah	LY.66
tukzar	AF.33
tula	RU.76
tulchyn	UA.23
tulsa	US.OK
tulun	RU.20
tuma	RU.62
tumbotino	RU.51
tumkur	IN.19
tunceli	TR.62
tungi	BD.81
tunis	TN.36
tura	RU.91
turan	RU.79
turar ryskulov	KZ.10
turbiv	UA.23
turgenevo	RU.46
turgutlu	TR.45
turgutreis	TR.48
turhal	TR.60
turin	IT.12
turinsk	RU.71
turinskaya sloboda	RU.71
turka	UA.15
turkan	AZ.09
turki	RU.67
turkistan	KZ.10
turkmenabat	TM.04
turkmenbasy	TM.02
turkmengala	TM.05
turku	FI.02
turochak	RU.03
turpan	CN.13
tursunzoda	TJ.RR
turtas	RU.78
turuntayevo	RU.11
tut	TR.02
tutayev	RU.88
tuymazy	RU.08
tuytepa	UZ.14
tuz khurmatu	IQ.18
tuzha	RU.33
tver	RU.77
tyazhinskiy	RU.29
tymovskoye	RU.64
tynda	RU.05
tyoply stan	RU.48
tyre	LB.06
tyrnyauz	RU.22
tyube	RU.17
tyukalinsk	RU.54
tyukhtet	RU.91
tyulgan	RU.55
tyumen	RU.78
tyumentsevo	RU.04
ubari	LY.84
ubinskoye	RU.53
uchaly	RU.08
uchkeken	RU.27
uchkuduk	UZ.02
uchqurghon shahri	UZ.06
udachny	RU.63
udaipur	IN.24
udelnaya	RU.47
udobnaya	RU.38
udomlya	RU.77
ufa	RU.08
uglegorsk	RU.64
uglekamensk	RU.59
ugleuralskiy	RU.90
uglich	RU.88
uglovoye	RU.59
ujar	AZ.59
ujjain	IN.35
ukholovo	RU.62
ukhta	RU.34
ulan ude	RU.11
ulanqab	CN.20
ulety	RU.93
ulhasnagar	IN.16
ulluaya	RU.17
uluberiya	IN.28
ulus	TR.87
ulyanovka	RU.42
ulyanovsk	RU.81
uman	UA.01
umba	RU.49
umm al aranib	LY.73
umm ar rizam	LY.70
umm as summaq	JO.16
umm qasr	IQ.02
umraniye	TR.34
unecha	RU.10
untolovo	RU.42
untsukul	RU.17
unye	TR.52
uporovo	RU.78
upper west side	US.NY
uralskiy	RU.90
uray	RU.32
urazovo	RU.09
uren	RU.51
urengoy	RU.87
urganch	UZ.05
urgup	TR.50
urgut shahri	UZ.10
uritsk	RU.66
urkarakh	RU.17
urla	TR.35
urmary	RU.16
urumqi	CN.13
urus martan	RU.12
urussu	RU.73
uruzgan	AF.39
urvan	RU.22
uryupinsk	RU.84
uryv pokrovka	RU.86
urzhum	RU.33
usak	TR.64
ushtobe	KZ.12510144
usinsk	RU.34
uskudar	TR.34
usman	RU.43
usogorsk	RU.34
usolye	RU.90
usolye sibirskoye	RU.20
uspenskoye	RU.38
ussuriysk	RU.59
ust abakan	RU.31
ust barguzin	RU.11
ust charyshskaya pristan	RU.04
ust donetskiy	RU.61
ust dzheguta	RU.27
ust ilimsk	RU.20
ust kalmanka	RU.04
ust kamenogorsk	KZ.15
ust katav	RU.13
ust kinelskiy	RU.65
ust kulom	RU.34
ust kut	RU.20
ust labinsk	RU.38
ust nera	RU.63
ust ordynskiy	RU.20
ust tsilma	RU.34
ust uda	RU.20
ustyuzhna	RU.85
utrecht	NL.09
uva	RU.80
uvarovo	RU.72
uvelskiy	RU.13
uyar	RU.91
uychi	UZ.06
uyskoye	RU.13
uzgen	KG.08
uzhhorod	UA.25
uzhur	RU.91
uzlovaya	RU.76
uzunkopru	TR.22
vacha	RU.51
vad	RU.51
vadodara	IN.09
vagharshapat	AM.03
vagonoremont	RU.48
vahdat	TJ.RR
vakfikebir	TR.61
vakhrushi	RU.33
vakhsh	TJ.02
valday	RU.52
valencia	ES.60
valenzuela	PH.NCR
valerik	RU.12
valladolid	ES.55
valuyki	RU.09
van	TR.65
vanadzor	AM.06
vancouver	CA.02
vanderbijlpark	ZA.06
vanino	RU.30
vantaa	FI.01
vapnyarka	UA.23
varamin	IR.26
varanasi	IN.36
varash	UA.19
vardenis	AM.04
varenikovskaya	RU.38
vargashi	RU.40
varna	RU.13
varto	TR.49
vasilyevo	RU.73
vaskelovo	RU.42
vasylevsky ostrov	RU.66
vasylivka	UA.26
vasylkiv	UA.13
vasyurinskaya	RU.38
vatutinki	RU.48
vatutino	RU.48
vaughan	CA.08
vaukavysk	BY.03
vavozh	RU.80
vayk	AM.10
vedi	AM.02
velikiy novgorod	RU.52
velikiy ustyug	RU.85
velikiye luki	RU.60
velikovechnoye	RU.38
velizh	RU.69
vellore	IN.25
velsk	RU.06
velyka bilozerka	UA.26
velyka dobron	UA.25
velyka dymerka	UA.13
velyka novosilka	UA.05
velyka oleksandrivka	UA.08
velyka pysarivka	UA.21
velyki kopani	UA.08
velyki luchky	UA.25
venev	RU.76
vengerovo	RU.53
verbilki	RU.47
vereeniging	ZA.06
vereshchagino	RU.90
verhunskyi	UA.14
verkh chebula	RU.29
verkh neyvinskiy	RU.71
verkh tula	RU.53
verkhivtseve	UA.04
verkhnebakanskiy	RU.38
verkhnedneprovskiy	RU.69
verkhneuralsk	RU.13
verkhnevilyuysk	RU.63
verkhneyarkeyevo	RU.08
verkhneye kazanishche	RU.17
verkhniy baskunchak	RU.07
verkhniy mamon	RU.86
verkhniy tagil	RU.71
verkhniy ufaley	RU.13
verkhniye achaluki	RU.19
verkhniye kigi	RU.08
verkhniye sergi	RU.71
verkhniye tatyshly	RU.08
verkhnodniprovsk	UA.04
verkhnya telychka	UA.12
verkhnyaya khava	RU.86
verkhnyaya pyshma	RU.71
verkhnyaya salda	RU.71
verkhnyaya sinyachikha	RU.71
verkhnyaya tura	RU.71
verkhoturye	RU.71
verkhovazhye	RU.85
verkhovye	RU.56
verona	IT.20
vershino darasunskiy	RU.93
veseloyarsk	RU.04
veselynove	UA.16
veselyy	RU.61
veshenskaya	RU.61
veshkayma	RU.81
veshnyaki	RU.48
vesyegonsk	RU.77
vetluga	RU.51
vetluzhskiy	RU.37
veydelevka	RU.09
vezirkopru	TR.55
vichuga	RU.21
victoria	CA.02
vidnoye	RU.47
vidradnyi	UA.12
vidyayevo	RU.49
vienna	AT.09
vigo	ES.58
vijayapura	IN.19
vijayawada	IN.02
vikhorevka	RU.20
vikulovo	RU.78
vileyka	BY.05
vilkhivskyi	UA.14
vilnohirsk	UA.04
vilnyansk	UA.26
vilyuchinsk	RU.92
vilyuysk	RU.63
vinnytsya	UA.23
vinogradovo	RU.47
vinsady	RU.70
vinzili	RU.78
viransehir	TR.63
virar	IN.16
virginia beach	US.VA
visakhapatnam	IN.02
vishnevogorsk	RU.13
vitebsk	BY.07
vitryani hory	UA.12
vityazevo	RU.38
vize	TR.39
vizianagaram	IN.02
vizinga	RU.34
vkhodnoy	RU.54
vladikavkaz	RU.68
vladimir	RU.83
vladimiro aleksandrovskoye	RU.59
vladimirskaya	RU.38
vladivostok	RU.59
vniissok	RU.47
vnukovo	RU.48
vobkent shahri	UZ.02
vodnyy	RU.34
vokhtoga	RU.85
volchansk	RU.71
volchikha	RU.04
volginskiy	RU.83
volgodonsk	RU.61
volgograd	RU.84
volgorechensk	RU.37
volkhov	RU.42
volno nadezhdinskoye	RU.59
volnovakha	UA.05
volochysk	UA.09
volodarsk	RU.51
volodarskiy	RU.07
volodymyr volynskyi	UA.24
volodymyrets	UA.19
vologda	RU.85
volokolamsk	RU.47
volokonovka	RU.09
volosovo	RU.42
volsk	RU.67
volya	RU.86
volzhsk	RU.45
volzhskiy	RU.65
volzhsky	RU.84
vorgashor	RU.34
vorkuta	RU.34
vorobyovo	RU.48
voronezh	RU.86
vorontsovka	RU.86
vorotynets	RU.51
vorotynsk	RU.25
vorsma	RU.51
vorzel	UA.13
voskresenka	UA.12
voskresensk	RU.47
voskresenskoye	RU.51
vostochnoe degunino	RU.48
vostochnyy	RU
vostryakovo	RU.47
votkinsk	RU.80
vovchansk	UA.07
vozdvizhenka	RU.59
vozhega	RU.85
voznesenivka	UA.14
voznesensk	UA.16
voznesenskaya	RU
voznesenskoye	RU.51
voznesenskyi	UA.05
vradiyivka	UA.16
vrangel	RU.59
vsevolozhsk	RU.42
vuktyl	RU.34
vurnary	RU.16
vyatskiye polyany	RU.33
vyazemskiy	RU.30
vyazma	RU.69
vyazniki	RU.83
vyborg	RU.42
vychegodskiy	RU.06
vydrino	RU.11
vygonichi	RU.10
vyhurivshchyna troyeshchyna	UA.12
vykhino zhulebino	RU.48
vyksa	RU.51
vylkove	UA.17
vynnyky	UA.15
vynohradar	UA.12
vynohradiv	UA.25
vypasne	UA.17
vyritsa	RU.42
vyselki	RU.38
vyshhorod	UA.13
vyshhorodskyi masyv	UA.12
vyshneve	UA.13
vyshniy volochek	RU.77
vysokaya gora	RU.73
vysokiy	RU.49
vysokiy mys	RU.32
vysokovsk	RU.47
vytegra	RU.85
vyyezdnoye	RU.51
wad medani	SD.38
waddan	LY.64
wadi as sir	JO.16
wadi musa	JO.19
wadi utbah	LY.73
wafangdian	CN.19
wah cantt	PK.04
wandsbek	DE.04
wangsa maju	MY.14
wanning	CN.31
wanxian	CN.33
wanzhou	CN.33
waqqas	JO.18
warangal	IN.40
washington	US.DC
weifang	CN.25
weihai	CN.25
weinan	CN.26
welkom	ZA.03
wenchang	CN.31
wenshan city	CN.29
wenzhou	CN.02
west raleigh	US.NC
wichita	US.KS
wiesbaden	DE.05
windsor	CA.08
winnipeg	CA.03
winston salem	US.NC
wollongong	AU.02
wolverhampton	GB.ENG
worcester	US.MA
wuhai	CN.20
wuhan	CN.12
wuhu	CN.01
wuppertal	DE.07
wuwei	CN.15
wuxi	CN.04
wuxue	CN.12
wuzhong	CN.21
wuzhou	CN.16
xacmaz	AZ.60
xiamen	CN.07
xian	CN.26
xiangtan	CN.11
xiangyang	CN.12
xianning	CN.12
xiantao	CN.12
xianyang	CN.26
xiaogan	CN.12
xichang	CN.32
xilinhot	CN.20
xingning	CN.30
xingtai	CN.10
xingyi	CN.18
xining	CN.06
xintai	CN.25
xinxiang	CN.09
xinyang	CN.09
xinyi	CN.04
xinyu	CN.03
xinyuan	CN.13
xinzhou	CN.24
xiuying	CN.31
xiva	UZ.05
xojaobod	UZ.01
xojayli shahri	UZ.09
xonobod	UZ.01
xuancheng	CN.01
xuanhua	CN.10
xuchang	CN.09
xudat	AZ.60
xuhui	CN.23
xuzhou	CN.04
yaan	CN.32
yablonovskiy	RU.01
yabrud	SY.08
yadrin	RU.16
yafran	LY.80
yagry	RU.06
yagunovskiy	RU.29
yahotyn	UA.13
yahyali	TR.38
yakhroma	RU.47
yakinca	TR.44
yakuplu	TR.34
yakutsk	RU.63
yalga	RU.46
yalova	TR.92
yalta	UA.11
yalutorovsk	RU.78
yalvac	TR.33
yamuna nagar	IN.10
yanan	CN.26
yanaul	RU.08
yanbu	SA.05
yancheng	CN.04
yanghang	CN.23
yangi qalah	AF.26
yangiobod	UZ.14
yangiqorgon	UZ.06
yangirabot	UZ.07
yangiyer	UZ.16
yangiyul	UZ.14
yangjiang	CN.30
yangpu	CN.23
yangquan	CN.24
yangshuo	CN.16
yangzhou	CN.04
yanji	CN.05
yantai	CN.25
yantarnyy	RU.23
yany kapu	UA.11
yanzhou	CN.25
yar	RU.80
yaransk	RU.33
yardimli	AZ.66
yarega	RU.34
yarim	YE.23
yarkovo	RU
yaroslavl	RU.88
yaroslavskaya	RU.38
yaroslavskiy	RU.48
yarovoye	RU.04
yartsevo	RU.69
yasenevo	RU.48
yashkino	RU.29
yashkul	RU.24
yasnaya	RU.93
yasnaya polyana	RU.70
yasnogorsk	RU.76
yasnyy	RU.55
yasynuvata	UA.05
yatagan	TR.48
yavas	RU.46
yavoriv	UA.15
yaya	RU.29
yayci	AZ.35
yaypan	UZ.03
yayva	RU.90
yazd	IR.40
yazykovo	RU.08
yedy kuyu	UA.11
yefremov	RU.76
yeghegnadzor	AM.10
yeghvard	AM.05
yegorlykskaya	RU.61
yegoryevsk	RU.47
yekaterinburg	RU.71
yekaterinoslavka	RU.05
yekaterinovka	RU.67
yelabuga	RU.73
yelan	RU.84
yelan koleno	RU.86
yelanskiy	RU.71
yelets	RU.43
yelizavetinskaya	RU.38
yelizovo	RU.92
yelnya	RU.69
yelovo	RU.90
yemanzhelinsk	RU.13
yemelyanovo	RU.91
yemetsk	RU.06
yemva	RU.34
yenakiyeve	UA.05
yeni suraxani	AZ.09
yenipazar	TR.09
yenisehir	TR.16
yeniseysk	RU.91
yenotayevka	RU.07
yerevan	AM.11
yerkoy	TR.66
yermakovskoye	RU.91
yermolayevo	RU.08
yermolino	RU.25
yerofey pavlovich	RU.05
yershov	RU.67
yershovo	RU.47
yerzovka	RU.84
yesilli	TR.72
yesilova	TR.81
yessentuki	RU.70
yessentukskaya	RU.70
yetkul	RU.13
yevlakh	AZ.68
yevpatoriya	UA.11
yeysk	RU.38
yibin	CN.32
yichang	CN.12
yichun	CN.03
yinchuan	CN.21
yingkou	CN.19
yingtan	CN.03
yintai	CN.26
yiwu	CN.02
yixing	CN.04
yogyakarta	ID.10
yoloten	TM.05
yomra	TR.61
yongji	CN.24
yongzhou	CN.11
yonkers	US.NY
yoshkar ola	RU.45
youssoufia	MA.07
yovon	TJ.02
yozgat	TR.66
ytyk kyuyel	RU.63
yubileyny	RU.47
yuci	CN.24
yueyang	CN.11
yugo kamskiy	RU.90
yugorsk	RU.32
yukhnov	RU.25
yuksekova	TR.70
yulin	CN.16
yumaguzino	RU.08
yuncheng	CN.24
yunfu	CN.30
yunlong	CN.04
yunusobod	UZ.13
yurga	RU.29
yurgamysh	RU.40
yurty	RU.20
yuryev polskiy	RU.83
yuryevets	RU.21
yuryuzan	RU.13
yushkovo	RU.47
yusuf as siddiq	EG.04
yutsa	RU.70
yuzha	RU.21
yuzhno kurilsk	RU.64
yuzhno sakhalinsk	RU.64
yuzhno sukhokumsk	RU.17
yuzhnouralsk	RU.13
yuzhnyy	RU.04
yuzivskyi	UA.05
yylanly	TM.03
zaafarana	EG.02
zabaykalsk	RU.93
zabid	YE.08
zabrat	AZ.09
zadonsk	RU.43
zafar	UZ.14
zagazig	EG.14
zaghouan	TN.37
zagora	MA.08
zagoryanskiy	RU.47
zagorye	RU.48
zahedan	IR.04
zahle	LB.08
zaigrayevo	RU.11
zainsk	RU.73
zaio	MA.02
zakamensk	RU.11
zakiyah	SY.08
zalari	RU.20
zalegoshch	RU.56
zalesovo	RU.04
zaltan	LY.67
zalukokoazhe	RU.22
zamboanga	PH.09
zamoskvorechye	RU.48
zangilan	AZ.69
zanjan	IR.36
zaokskiy	RU.76
zaouiet ed debarh	DZ.TM
zaouiet sousse	TN.23
zaozersk	RU.49
zaozhuang	CN.25
zaozyornyy	RU.91
zapadnaya dvina	RU.77
zapolyarnyy	RU.49
zaporizhzhya	UA.26
zaprudnya	RU.47
zaqatala	AZ.70
zaragoza	ES.52
zarah sharan	AF.29
zaranj	AF.19
zarat	TN.29
zaraysk	RU.47
zardob	AZ.71
zarechnyy	RU.57
zarechye	RU.47
zarghun shahr	AF.29
zarhalol	TJ.02
zarichnyi	UA.21
zarinsk	RU.04
zarqa	JO.17
zarya	RU.47
zarzis	TN.28
zaslawye	BY.05
zaterechnyy	RU.70
zauralskiy	RU.13
zavetnoye	RU.61
zavety ilicha	RU.47
zavidovo	RU.77
zavitinsk	RU.05
zavodoukovsk	RU.78
zavodskoy	RU.59
zavolzhsk	RU.21
zavolzhye	RU.51
zavoronezhskoye	RU.72
zavyalovo	RU.04
zawiya	LY.68
zawyat an nwacer	MA.06
zawyat ech cheikh	MA.05
zaxo	IQ.08
zayam	AZ.51
zaysan	KZ.15
zayukovo	RU.22
zdolbuniv	UA.19
zdvinsk	RU.53
zefta	EG.05
zeghanghane	MA.02
zekeriya	TR.34
zelenchukskaya	RU.27
zelenoborskiy	RU.49
zelenodolsk	RU.73
zelenogorsk	RU.91
zelenogorskiy	RU.29
zelenograd	RU.48
zelenogradsk	RU.23
zelenokumsk	RU.70
zemetchino	RU.57
zemoura	DZ.51
zeralda	DZ.01
zeramedine	TN.16
zeribet el oued	DZ.19
zernograd	RU.61
zestaponi	GE.66
zeya	RU.05
zeytinburnu	TR.34
zhabei	CN.23
zhanaozen	KZ.09
zhangaqorghan	KZ.14
zhangatas	KZ.17
zhangjiagang	CN.04
zhangjiajie	CN.11
zhangjiakou	CN.10
zhangye	CN.15
zhangzhou	CN.07
zhanjiang	CN.30
zhaoqing	CN.30
zhaotong	CN.29
zharkent	KZ.12510144
zhatay	RU.63
zheleznodorozhnyy	RU.47
zheleznogorsk	RU
zheleznogorsk ilimskiy	RU.20
zheleznovodsk	RU.70
zhengzhou	CN.09
zhenjiang	CN.04
zherdevka	RU.72
zheshart	RU.34
zhetysay	KZ.10
zhezqazghan	KZ.12510145
zhigalovo	RU.20
zhigulevsk	RU.65
zhirnov	RU.61
zhirnovsk	RU.84
zhitikara	KZ.13
zhizdra	RU.25
zhlobin	BY.02
zhmerynka	UA.23
zhongshan	CN.30
zhongwei	CN.21
zhosaly	KZ.14
zhoukou	CN.09
zhoushan	CN.02
zhovti vody	UA.04
zhu cheng city	CN.25
zhucheng	CN.25
zhuhai	CN.30
zhukov	RU.25
zhukovka	RU.10
zhukovsky	RU.47
zhulebino	RU.48
zhumadian	CN.09
zhuravlivka	UA.07
zhuzhou	CN.11
zhydachiv	UA.15
zhytomyr	UA.27
ziama mansouria	DZ.24
zibo	CN.25
zighout youcef	DZ.04
zigong	CN.32
zilair	RU.08
zile	TR.60
zillah	LY.64
zima	RU.20
zimovniki	RU.61
zindah jan	AF.11
zinjibar	YE.01
zintan	LY.80
zitong	CN.33
ziyang	CN.32
zlatopil	UA.07
zlatoust	RU.13
zliten	LY.72
zlynka	RU.10
zmeinogorsk	RU.04
zmeyskaya	RU.68
zmir	TR.35
zmit	TR.41
zmiyevka	RU.56
znamenka	RU
znamensk	RU.07
znamenskoye	RU
znamyanka	UA.10
znik	TR.16
zolochiv	UA.15
zolotonosha	UA.01
zomin shaharchasi	UZ.15
zonguldak	TR.85
zoucheng	CN.25
zouila	TN.15
zubova polyana	RU.46
zubtsov	RU.77
zugdidi	GE.71
zuhres	UA.05
zunyi	CN.18
zuwarah	LY.67
zuyevka	RU.33
zvenigorod	RU.47
zvenigovo	RU.45
zvenyhorodka	UA.01
zverevo	RU.61
zvezdnyy	RU.90
zvyahel	UA.27
zyablikovo	RU.48
zykovo	RU.91
zymohiria	UA.14
zyrya	AZ.09
zyryanskoye	RU.75
zytkavicy	BY.02
zyuzino	RU.48
а коруна	ES.58
а корунья	ES.58
аазаз	SY.09
аахен	DE.07
абагур	RU.29
абадан	IR.15
абаданский этрап	TM.01
абаза	RU.31
абай	KZ
абакан	RU.31
абакан шаары	RU.31
абакумова	UA.05
абал ос сараж	AF.40
абалак	RU.78
абан	RU.91
абатский	RU.78
абатское	RU.78
абботабад	PK.03
абботтабад	PK.03
абга	SA.11
абдаляр	AZ.28
абдулина	RU.55
абдулино	RU.55
абинск	RU.38
абинськ	RU.38
абовйан	AM.05
абовян	AM.05
абу грейб	IQ.07
абу даби	AE.01
абу камаль	SY.07
абу кир	EG.06
абукир	EG.06
абуково	RU.22
абха	SA.11
авади	IN.25
авдеевка	UA.05
авдиивка	UA.05
авдийивка	UA.05
аврора	US
авсюнино	RU.47
автово	RU.66
автозаводський	UA.18
автозаводський район	UA.18
автуры	RU.12
ага	RU.93
агадир	MA.09
агадыр	MA.09
агалатово	RU.42
агаповка	RU.13
агартала	IN.26
агбан	RU.31
агдам	AZ.03
агдаш	AZ.04
агджабеди	AZ.02
агдом	AZ.03
агеево	RU.76
агере	RU.73
агжабеди	AZ.02
агидел	RU.08
агидель	RU.08
агинское	RU.93
агинскойе	RU.93
агра	IN.36
агри	TR.04
агриз	RU.73
агръ	TR.04
агры	TR.04
агрыз	RU.73
агстафа	AZ.05
агсу	AZ.06
ад дали	YE.18
адамовка	RU.55
адан	YE.02
адана	TR.81
адапазар	TR.54
адапазари	TR.54
адапазаръ	TR.54
аддали	YE.18
аделаида	AU.05
аден	YE.02
адждабия	LY.83
аджлун	JO.20
аджман	AE.02
аджмер	IN.24
адзинцова	RU.47
адигейск	RU.01
адилджеваз	TR.13
адир	MA.01
адияман	TR.02
адлер	RU.38
адлерский район	RU.38
адмиралтейский	RU.66
адрар	DZ.34
адрасман	TJ.03
адрасмон	TJ.03
адъяман	TR.02
адыгейск	RU.01
адыяман	TR.02
адэлаида	AU.05
адэн	YE.02
адэса	UA.17
аенью	TM.01
аждабия	LY.83
ажман	AE.02
ажмер	IN.24
аз завия	LY.68
азаз	SY.09
азазга	DZ.14
азак	RU.61
аззаба	DZ.31
азизбеков	AM.10
азнакаево	RU.73
азнакай	RU.73
азов	RU.61
азово	RU.54
азоу	RU.61
азрак	JO.17
азру	MA.03
азургеци	GE.65
аиджал	IN.31
аим	UZ.01
айа	EG.01
айбак	AF.32
айвалык	TR.10
айдин	TR.09
айдън	TR.09
айдын	TR.09
айдынджык	TR.32
айзол	IN.31
аймсбител	DE.04
аймсбюттель	DE.04
айн азель	DZ.12
айн бни матар	MA.02
айн салах	DZ.IS
айн сухна	EG.15
айн эль араб	SY.09
айн эль белла	DZ.22
айн эль мельх	DZ.27
айн эль терк	DZ.09
айн эль хаммам	DZ.14
айндховен	NL.06
айтеке би	KZ.14
айтеке би кенте	KZ.14
айхал	RU.63
ак давурак	RU.79
ак довурак	RU.79
акаа	GE.02
акаба	JO.21
академгородок	RU.53
академическое	RU.42
аканешникава	RU.54
аккаре	TR.70
аккол	KZ.03
акколь	KZ.03
акола	IN.16
аксарай	TR.75
аксиньино	RU.48
акстафа	AZ.05
аксу	CN.13
аксубаево	RU.73
аксубай	RU.73
актаныш	RU.73
актау	KZ.09
акташ	UZ.10
актоба	KZ.04
актобе	KZ.04
актюбинский	RU.73
акулаука	RU.52
акхисар	TR.45
акчаабад	TR.61
акчакале	TR.63
акъсарай	TR.75
акъяр	RU.08
ал азизия	LY.81
ал ахмади	KW.04
ал байда	LY.63
ал марж	LY.66
ал хумс	LY.82
ала бука	KG.03
алабуга	RU.73
алагир	RU.68
алагир балхсн	RU.68
алайх	LB.05
алакахдари дишу	AF.10
алакуртти	RU.49
аламейн	EG.22
аландхар	IN.23
алания	TR.07
аланья	TR.07
алапаевск	RU.71
алапаевськ	RU.71
алапайевск	RU.71
алаппужа	IN.13
алатырь	RU.16
алашехир	TR.45
албукерки	US.NM
албюкуэрокю	US.NM
алвар	IN.24
алдан	RU.63
алей	LB.05
алейск	RU.04
алейськ	RU.04
александрий	EG.06
александрийа	EG.06
александрийская	RU.70
александрия	EG.06
александров	RU.83
александров гай	RU.67
александровск	RU.90
александровск сахалинский	RU.64
александровская слободка	UA.12
александровский	RU.09
александровское	RU.70
алексеевск	RU.73
алексеевское	RU.73
алексин	RU.76
аленягорск	RU.49
алеп	SY.09
алеппо	SY.09
алешки	UA.08
алжир шаары	DZ.01
алжыр	DZ.01
алзамай	RU.20
али байрамлы	AZ.07
али бердуковский	RU.27
али эль гарби	IQ.14
али юрт	RU
алиага	TR.35
алигарх	IN.36
аликанте	ES.60
аликантэ	ES.60
алифаки	TR.32
алифакы	TR.32
аллахабад	IN.36
аллерой	RU.12
алмаато	KZ.02
алмалик	UZ.14
алмалык	UZ.14
алмат	RU.73
алмати	KZ.02
алматы	KZ.02
алнаши	RU.80
алонец	RU.28
алор сетар	MY.02
алор стар	MY.02
алпатово	RU.12
алтай	KZ.15
алтайский	RU.04
алтайское	RU.04
алтона	DE.04
алтуд	RU.22
алтуфьевский	RU.48
алупка	UA.11
алупко	UA.11
алушта	UA.11
алхазурово	RU.12
алхан кала	RU.12
алхан чурт	RU.19
алхан чуртский	RU.19
алхан юрт	RU.12
алчевск	UA.14
алчевськ	UA.14
аль байда	YE.20
аль гайза	YE.03
аль джабин	YE.27
аль джадид	LY.75
аль джубайль	SA.06
аль касим	IQ.06
аль мардж	LY.66
аль махвит	YE.10
аль мукалла	YE.04
аль фау	IQ.02
аль фаюм	EG.04
аль хазм	YE.21
аль халиса	IQ.10
аль харриса	IQ.02
аль хая	IQ.16
аль хилла	IQ.06
аль худайда	YE.08
аль хумс	LY.82
аль эль курайн	EG.14
аль эль мусайибе	IQ.06
альбайда	YE.20
альбукерке	US.NM
альбурикент	RU.17
альгайза	YE.03
альджабин	YE.27
альмахвит	YE.10
альметьевск	RU.73
альтона	DE.04
альхазм	YE.21
альхудайда	YE.08
альшеево	RU.08
аляксандрау	RU.83
аляксандрауск	RU.90
амамлу	AM.06
аман	JO.16
амарнатх	IN.16
амасия	TR.05
амасья	TR.05
амбон	ID.28
амбролаур	GE.70
амбролаури	GE.70
амвросиевка	UA.05
амвросиивка	UA.05
амга	RU.63
аминьево	RU.48
амир тимур	UZ.14
амири тамура	UZ.14
амма	RU.63
амман	JO.16
аммон	JO.16
амоль	IR.35
амран	YE.19
амритсар	IN.23
амрицар	IN.23
амрон	YE.19
амстердам	NL.07
амстэрдам	NL.07
амурзет	RU.89
амурск	RU.30
амурськ	RU.30
амутнинск	RU.33
ан наджаф	IQ.17
ана	IQ.01
анаапа	RU.38
анаба	DZ.37
анадир	RU.15
анадыр	RU.15
анадырь	RU.15
анамур	TR.32
ананд	IN.09
анантапур	IN.02
анантапуре	IN.02
анапа	RU.38
анапе	RU.38
анапская	RU.38
анар дара	AF.06
анастасиевская	RU.38
анахайм	US.CA
ангарск	RU.20
ангарськ	RU.20
ангрен	UZ.14
анджиевски	RU.70
анджиевский	RU.70
анди	RU.17
андижан	UZ.01
андижон	UZ.01
андреаполь	RU.77
андреевка	RU.47
андреево	RU.83
андреевское	RU.47
андхой	AF.07
андхуй	AF.07
анжеро судженск	RU.29
анива	RU.64
анкан	CN.26
анкара	TR.68
анкоридж	US.AK
анкорыдж	US.AK
анкъара	TR.68
анкъридж	US.AK
анна	RU.86
аннаба	DZ.37
аннаба каласы	DZ.37
аннау	TM.01
аннино	RU
ано дара	AF.06
ансалта	RU.17
антакия	TR.31
антакья	TR.31
анталийа	TR.07
анталия	TR.07
анталья	TR.07
антверпен	BE.VLG
антиохия	TR.31
антипино	RU.78
антрацит	UA.14
анцин	CN.01
анчинг	CN.01
анчокрак	UA.17
аншан	CN.19
аншун	CN.18
аньцин	CN.01
аньшань	CN.19
аньшунь	CN.18
аньян	CN.09
аньянг	CN.09
анян	CN.09
апаран	AM.01
апатити	RU.49
апатиты	RU.49
апатыты	RU.49
апостолове	UA.04
апостолово	UA.04
апрелевка	RU.47
апшаронск	RU.38
апшеронск	RU.38
апшеронськ	RU.38
ар ракка	SY.04
ар рияд	SA.10
ар русайфа	JO.17
ара	IN.34
арак	IR.34
араклы	TR.61
арал	KZ.14
аралск	KZ.14
аральск	KZ.14
арамашевская	RU.78
арамил	RU.71
арамиль	RU.71
аран	DZ.09
арарат	AM.02
арбил	IQ.11
арбузинка	UA.16
арбузынка	UA.16
арвин	TR.08
аргаяш	RU.13
аргудан	RU.22
аргун	RU.12
аргун балхсн	RU.12
аргъун	RU.12
ардабел	IR.32
ардаган	TR.86
ардатау	RU.46
ардатов	RU
ардатов балхсн	RU.46
ардахан	TR.86
ардешен	TR.53
ардон	RU.68
ардон балхсн	RU.68
ардынскае	RU.53
аржеш	TR.65
арзамас	RU.51
арзгир	RU.70
ариана	TN.38
арись	KZ.10
ариш	EG.27
аркадаг	TM.01
аркадак	RU.67
аркадак балхсн	RU.67
аркалык	KZ.13
арлингтон	US
арлингтън	US.TX
арлоу	RU.33
армавир	RU.38
армавир балхсн	RU.38
армянск	UA.11
армянськ	UA.11
арок	IR.34
аромашево	RU.78
аррах	IN.34
арсеньев	RU.59
арск	RU.73
арськ	RU.73
арта	RU.71
арташат	AM.02
артвин	TR.08
артем	RU.59
артемивськ	UA.05
артемивський	UA.14
артемовск	UA.05
артемовский	RU.71
арти	RU.71
артик	AM.07
архангельск	RU.06
архангельськ	RU.06
архара	RU.05
архипо осиповка	RU.38
архонская	RU.68
арцемауски	RU.71
арциз	UA.17
арцыз	UA.17
арча	RU.73
аршинцеве	UA.11
аршинцево	UA.11
арыс	KZ.10
арысь	KZ.10
арьяна	TN.38
арэнбург	RU.55
аряна	TN.38
ас сальт	JO.02
аса	RU.90
асадабад	AF.34
асадобод	AF.34
асака	UZ.01
асанколый	TM.02
асансол	IN.28
асбест	RU.71
асекеево	RU.55
асила	MA.01
асилах	MA.01
асина	RU.75
асинники	RU.29
асино	RU.75
асипоповичы	BY.06
аскарово	RU.08
аскиз	RU.31
аскино	RU.08
асмар	AF.34
асмор	AF.34
ассиновская	RU.12
астана	KZ.05
астара	AZ.08
астархаан	RU.07
асташкау	RU.77
астравец	BY.03
астрахан	RU.07
астрахань	RU.07
астрог	UA.19
асуан	EG.16
асьют	EG.17
атава	CA.08
атак	YE.05
атамановка	RU.93
атаманская	RU.93
атамырат	TM.04
атбасар	KZ.03
атирау	KZ.06
аткар	RU.67
аткарск	RU.67
аткарськ	RU.67
атланта	US.GA
аток	YE.05
атуш	CN.13
атърау	KZ.06
атырау	KZ.06
атяшево	RU.46
аугзбург	DE.02
аугрут	DZ.TM
аугсбург	DE.02
аурангабад	IN.16
аурора	US.CO
афак	IQ.04
афионкарахисар	TR.03
афипский	RU.38
афйонкъарахисар	TR.03
афьонкарахисар	TR.03
ах борзе	RU.12
ахалцихе	GE.72
ахалцыхэ	GE.72
ахангаран	UZ.14
аханск	RU.90
ахваз	IR.15
ахваз шаары	IR.15
ахвоз	IR.15
ахен	DE.07
ахлат	TR.13
ахмадабад	IN.09
ахмедабад	IN.09
ахмим	EG.24
ахсу	AZ.06
ахта	RU.17
ахти	RU.17
ахтубинск	RU.07
ахты	RU.17
ахтырка	UA.21
ахтырский	RU.38
ачакау	UA.16
ачет	RU.71
ачикулак	RU.70
ачинск	RU.91
ачинськ	RU.91
ачит	RU.71
ачхой мартан	RU.12
ачынск	RU.91
ачыт	RU.71
аша	RU.13
ашгабад	TM.S
ашгабат	TM.S
ашкабад	TM.S
ашмяны	BY.03
аштарак	AM.01
ашукино	RU.47
ашямпла	ES.56
ащарак	AM.01
аьхкинчу борзе	RU.12
аютинский	RU.61
аягоз	KZ.12510143
аягуз	KZ.12510143
баабда	LB.05
баакуба	IQ.10
баалбек	LB.11
баальбек	LB.11
баатоу	CN.20
бабадайхан	TM.01
бабаева	RU.85
бабаево	RU.85
бабаюрт	RU.17
баболь	IR.35
баброу	RU.86
бабруйск	BY.06
бабушкин	RU.48
бавити	EG.08
бавлы	RU.73
бавтугай	RU.17
багадухиу	UA.07
багаевская	RU.61
баган	RU.53
багародзицк	RU.76
багародск	RU.51
багатол	RU.91
багачеве	UA.01
багачево	UA.01
багачэвэ	UA.01
багдад	IQ.07
багджылар	TR.34
багдод	IQ.07
багергат	BD.82
багерхат	BD.82
багио	PH.15
баглабек	LB.11
баглан	AF.03
баглон	AF.03
багратионивськ	RU.23
багратионовск	RU.23
баграциенауск	RU.23
бада	RU.93
бадалона	ES.56
баджа	TN.17
баево	RU.04
бажово	RU.13
базар коргон	KG.03
базарак	AF.42
базарлы матак	RU.73
базарний карабулак	RU.67
базарны карабулак	RU.67
базарные матаки	RU.73
базарный карабулак	RU.67
базарный сызган	RU.81
байбурт	TR.77
байджи	IQ.18
байиндыр	TR.35
байинь	CN.15
байкалово	RU.71
байкальск	RU.20
байкониур	KZ.08
байконур	KZ.08
байконыр	KZ.08
байлар сабасы	RU.73
баймак	RU.08
байрамали	TM.05
байрут	LB.04
байсун	UZ.12
байчен	CN.05
байченг	CN.05
байчэн	CN.05
бакал	RU.13
бакалы	RU.08
бакиханов	AZ.09
бакиханова	AZ.09
бакоор	PH.40
баксан	RU.22
баксаненок	RU.22
бакситагорск	RU.42
баку	AZ.09
бакуба	IQ.10
бакчар	RU.75
бакы	AZ.09
балабаново	RU.25
балада	IQ.18
баладжары	AZ.09
балакирево	RU.83
балаклава	UA.20
балаклея	UA.07
балаклийа	UA.07
балаклия	UA.07
балакова	RU.67
балаково	RU.67
балаково балхсн	RU.67
балахна	RU.51
балахта	RU.91
балашиха	RU.47
балашихе	RU.47
балашов	RU.67
балашоу	RU.67
балашыха	RU.47
балград	UA.17
балезино	RU.80
балей	RU.93
бали	IN.28
баликпапан	ID.14
баликчи	KG.07
балканабат	TM.02
балкаш	KZ.12
балта	UA.17
балтаси	RU.73
балтийск	RU.23
балтимор	US.MD
балтимор шаары	US.MD
балтымар	US.MD
балу	TR.14
балукесир	TR.10
балх	AF.30
балхаш	KZ.12
балъкесир	TR.10
балык бистасе	RU.73
балыкесир	TR.10
балыкчи	KG.07
балыкчы	KG.07
балыкши	KZ.06
балыкшы	KZ.06
баман	TR.76
бамиан	AF.05
бамут	RU.12
бана лука	BA.02
бангалор	IN.19
банда ачех	ID.01
бандар аббос	IR.11
бандар лампунг	ID.15
бандарбан	BD.84
банджармасин	ID.12
бандун	ID.30
бандунг	ID.30
бандурма	TR.10
бандырма	TR.10
бани валид	LY.72
бани уалид	LY.72
банияс	SY.14
банк	AZ.36
банкаь	AZ.36
банну	PK.03
баня лука	BA.02
баодин	CN.10
баодинг	CN.10
баотоу	CN.20
баотоу шаары	CN.20
баоцзи	CN.26
баошань	CN.29
бар	UA.23
барабинск	RU.53
барабинськ	RU.53
баравичы	RU.52
барадзино	RU.91
барадзянка	UA.13
бараки барак	AF.17
баракибарак	AF.17
баранавичы	BY.01
баранагар	IN.28
барановичи	BY.01
баранчински	RU.71
баранчинский	RU.71
баранчинський	RU.71
барвенково	UA.07
барвинкове	UA.07
баргузин	RU.11
барда	AZ.11
барде хот	AZ.11
бардо	FR.75
барейли	IN.36
барели	IN.36
бари	IT.13
барика	DZ.03
барисал	BD.85
бариш	RU.81
барнаул	RU.04
барнауыл	RU.04
барселон	ES.56
барселона	ES.56
барселоно	ES.56
барсово	RU.32
барсуковская	RU.70
бартин	TR.87
бартын	TR.87
барысаглебск	RU.86
барысау	BY.05
барыш	RU.81
барыш ош	RU.81
барышево	RU.53
басра	IQ.02
басхан	RU.22
батайск	RU.61
батам	ID.37
батангас	PH.40
батарпур	IN.24
батива	IQ.08
баткен	KG.09
батман	TR.76
батна	DZ.03
батна каласы	DZ.03
батон руж	US.LA
батуми	GE.04
батушево	RU.46
батън руж	US.LA
батый	ID.08
батырево	RU.16
баулы	RU.73
баутугай	RU.17
бафра	TR.55
баффало	US.NY
бахавалпура	PK.04
бахарак	AF.01
бахарден	TM.01
бахерден	TM.01
бахердэн	TM.01
бахмач	UA.02
бахмут	UA.05
бахчисарай	UA.11
бачатский	RU.29
бачжун	CN.32
бачи юрт	RU.12
башарри	LB.09
башмакова	RU.57
башмаково	RU.57
баштанка	UA.16
бащанка	UA.16
баым	GE.04
бегусарай	IN.34
бедевля	UA.25
беджа	TN.17
беджая	DZ.18
беднодемьяновск	RU.57
бежайа	DZ.18
бежетск	RU.77
бежецк	RU.77
бежецьк	RU.77
безенчук	RU.65
безлиудивка	UA.07
безлюдивка	UA.07
безлюдовка	UA.07
безмеин	TM.01
безопасное	RU.70
безянчук	RU.65
бейжин	CN.22
бейкерсфилд	US.CA
бейлаган	AZ.12
бейлакон	AZ.12
бейпазары	TR.68
бейрут	LB.04
бейхай	CN.16
бейшехир	TR.71
бекабад	UZ.14
бекаси	ID.30
бекдаш	TM.02
бекобод	UZ.14
беково	RU.57
бектемир	UZ.13
белагорск	RU.05
белайа калитва	RU.61
белайа холуница	RU.33
белакурыха	RU.04
беламорск	RU.28
белари	IN.19
беларэцк	RU.08
беларэчанск	RU.38
белая березка	RU.10
белая глина	RU.38
белая калитва	RU.61
белая халуница	RU.33
белая холуница	RU.33
белая царква	UA.13
белгаан	IN.19
белгаум	IN.19
белгород	RU.09
белгород днестровскай	UA.17
белград	RS.SE
белебей	RU.08
белев	RU.76
белек	TR.07
белен	TR.31
белиджи	RU.17
белински	RU.57
белинский	RU.57
белинской ош	RU.57
беллари	IN.19
белово	RU.29
беловодское	KG.02
белогородка	UA.13
белогорск	RU.05
белогорськ	RU.05
белозерск	RU.85
белозйорск	RU.85
белоканы	AZ.10
белокань	AZ.10
белокуриха	RU.04
беломорск	RU.28
беломорськ	RU.28
белоозерский	RU.47
белоомут	RU.47
белополье	UA.21
белорет	RU.08
белорецк	RU.08
белореченск	RU.38
белореченский	RU.20
белореченськ	RU.38
белоусово	RU.25
белоярск	RU.04
белоярская слобода	RU.71
белоярский	RU
белфаст	GB.NIR
белые берега	RU.10
белые воды	KZ.10
белые столбы	RU.47
белый яр	RU
белябей	RU.08
беляевка	UA.17
бен арус	TN.27
бена юрт	RU.12
бенгази	LY.69
бенгалуру	IN.19
бенгбу	CN.01
бенгкулу	ID.03
бендер абас	IR.11
бендер аббас	IR.11
бени аббес	DZ.BA
бени валид	LY.72
бени меллаль	MA.05
бени миллаль	MA.05
бенкулу	ID.03
бено юрт	RU.12
беной юрт	RU.12
бенони	ZA.06
бенси	CN.19
бенха	EG.12
беньси	CN.19
београд	RS.SE
бербера	SO.20
бербера каласы	SO.20
берген	NO.46
берд	AM.09
бердигестях	RU.63
бердичев	UA.27
бердичив	UA.27
бердск	RU.53
бердськ	RU.53
бердянск	UA.26
бердянськ	UA.26
бердяуш	RU.13
берегове	UA.25
берегово	UA.25
береговой	RU.54
бережани	UA.22
бережаны	UA.22
береза	BY.01
березанская	RU.38
березань	UA.13
березна	UA.02
березник	RU.06
березники	RU.90
березняки	UA.12
березовка	RU.91
березово	RU.32
березовский	RU
березовый	RU.30
берестин	UA.07
берестовський	UA.05
берестовський район	UA.05
берестя	BY.01
берислав	UA.08
беркан	MA.02
беркенгед	GB.ENG
беркенхед	GB.ENG
берлин	DE.16
бернаби	CA.02
берса йурт	RU.68
берса юрт	RU.68
беруний	UZ.09
берхампур	IN.21
беслан	RU.68
бесни	TR.02
бессарабское	UA.17
бессарабське	UA.17
бесскорбная	RU.38
бессоновка	RU.57
бешар	DZ.38
бешаре	DZ.38
бешарыкского	UZ.03
бешкент	UZ.08
бея	RU.31
биачин юрт	RU.12
бибирево	RU.48
библ	LB.05
библос	LB.05
биванди	IN.16
биг	TR.17
бига	TR.17
бигэ	TR.17
бидар	IN.19
биджапур	IN.19
биектау	RU.73
бижапур	IN.19
бижбуляк	RU.08
бизерта	TN.18
бизерта каласы	TN.18
бийск	RU.04
бийськ	RU.04
биканер	IN.24
бикин	RU.30
била церква	UA.13
билагирск	UA.11
билай	IN.37
биласпура	IN.37
билбайс	EG.14
билбао	ES.59
билбейс	EG.14
билгаьх	AZ.09
билгород	RU.09
билгород днистровски	UA.17
билгород днистровський	UA.17
билгород киивський	UA.13
биледжик	TR.11
билефелд	DE.07
билефельд	DE.07
билибина	RU.15
билибино	RU.15
билиджик	TR.11
билимбай	RU.71
билис	TR.13
биличи	UA.12
билогирськ	UA.11
билогородка	UA.13
билопилля	UA.21
бильбао	ES.59
бильбейс	EG.14
бильгях	AZ.09
биляивка	UA.17
биляиука	UA.17
билясувар	AZ.13
бина	AZ.09
бинаь	AZ.09
бингол	TR.12
бинджоу	CN.25
биндол	TR.12
биньчжоу	CN.25
бирак	LY.78
биреджик	TR.63
биркенхед	GB.ENG
бирмингам	GB.ENG
бирмингем	GB.ENG
биробиджан	RU.89
биробижан	RU.89
бирск	RU.08
бирськ	RU.08
бирюлево	RU.48
бирюлево западное	RU.48
бирюсинск	RU.20
бирюч	RU.09
бисерть	RU.71
бискра	DZ.19
битлис	TR.13
битунг	ID.31
бихав	BY.06
бихов	BY.06
бицзе	CN.18
бичура	RU.11
бишари	LB.09
бишкек	KG.01
бишкек ош	KG.01
бияла	EG.21
благавешчанка	RU.04
благовешченск	RU.05
благовещенка	RU.04
благовещенск	RU.05
благовещенское	RU.66
благовищенка	RU.04
благовйешченск	RU.05
благодарный	RU.70
благодатное	RU.70
блида	DZ.20
блумфантэйн	ZA.03
блумфонтейн	ZA.03
бни бояж	MA.01
бобров	RU.86
бобров балхсн	RU.86
боброво	RU.47
бобровский	RU.71
бобруйск	BY.06
богандинский	RU.78
богатое	RU.65
богатые сабы	RU.73
богданивка	UA.04
богданович	RU.71
богдановка	UA.04
богелма	RU.73
богодухив	UA.07
богодухивський	UA.05
богодухивський район	UA.05
богодухов	UA.07
богор	ID.30
богородицк	RU.76
богородицьк	RU.76
богородск	RU.51
богородское	RU.48
богородськ	RU.51
боготол	RU.91
богра	BD.83
богуния	UA.27
богунський	UA.27
богунський район	UA.27
богуслав	UA.13
богучаны	RU.91
богучар	RU.86
богырыслан	RU.55
бодайбо	RU.20
бодрум	TR.48
бозаулык	RU.55
бозе	CN.16
бозова	TR.63
бозуйук	TR.11
бозязы	TR.32
бойзи	US.ID
бойсе	US.ID
бойсун	UZ.12
бойсэ	US.ID
бокаро	IN.38
боковская	RU.61
боксбург	ZA.06
бокситогорск	RU.42
бокситогорськ	RU.42
боку	AZ.09
бокхтарийон	TJ.02
болгар	RU.73
болград	UA.17
болдумсаз	TM.03
болдумсоз	TM.03
болехив	UA.06
болехов	UA.06
болниси	GE.68
бологое	RU.77
болона	IT.05
болонья	IT.05
болоня	IT.05
болотное	RU.53
болохово	RU.76
болу	TR.14
болхау	RU.56
болхов	RU.56
болхов балхсн	RU.56
болшево	RU.47
большая мурта	RU.91
большая нойда	IN.36
большая сетунь	RU.47
большеречье	RU.54
большеустьикинское	RU.08
большие дворы	RU.47
большое болдино	RU.51
большое козино	RU.51
большое мурашкино	RU.51
большое полпино	RU.10
большой артик	AM.07
большой камень	RU.59
бомиен	AF.05
бон	DE.07
бонн	DE.07
бопал	IN.35
борадигах	AZ.32
борадигях	AZ.32
боралдай	KZ.01
борама	SO.21
бордж бу арреридж	DZ.39
бордо	FR.75
боржом	GE.72
боржоми	GE.72
борзна	UA.02
борзя	RU.93
боривли	IN.16
боринское	RU.43
борислав	UA.15
борисов	BY.05
борисовка	RU.09
борисоглебск	RU.86
борисоглебский	RU.88
борисоглебськ	RU.86
бориспиль	UA.13
борисполь	UA.13
боровиха	RU.04
боровичи	RU.52
боровой	RU.29
боровск	RU.25
боровский	RU.78
боровськ	RU.25
борогонцы	RU.63
бородино	RU.91
бородинский	RU.76
бородянка	UA.13
борское	RU.65
бортничи	UA.12
боруджерд	IR.23
борщагивка	UA.12
борщаговка	UA.12
боссе	UA.05
бостан	US.MA
бостон	US.MA
бостън	US.MA
бохан	RU.20
бохтар	TJ.02
бохтариен	TJ.02
бохум	DE.07
бочжоу	CN.01
бошкалъа	TJ.02
боярка	UA.13
бравары	UA.13
брадфорд	GB.ENG
брайтан	GB.ENG
брайтон	GB.ENG
брамапур	IN.21
брамптон	CA.08
брамптън	CA.08
братеево	RU.48
братск	RU.20
братськ	RU.20
брауншвайг	DE.06
брауншвейг	DE.06
брацк	RU.20
бреди	RU.13
бредфорд	GB.ENG
бреды	RU.13
брежнев	RU.73
бремен	DE.03
брест	BY.01
бреша	IT.09
брешиа	IT.09
брисбен	AU.04
брисбэн	AU.04
бристол	GB.ENG
бристоль	GB.ENG
бристъл	GB.ENG
брйанск	RU.10
бровари	UA.13
бровары	UA.13
брод	IN.25
броди	UA.15
броды	UA.15
бронкс	US.NY
броннитси	RU.47
бронницы	RU.47
брошнев осада	UA.06
брошнив осада	UA.06
бруклин	US.NY
брусэль	BE.BRU
брысбен	AU.04
брэдфорд	GB.ENG
брэды	RU.13
брэмен	DE.03
брэмэн	DE.03
брэст	BY.01
брюксел	BE.BRU
брюссель	BE.BRU
брюховецкая	RU.38
брянка	UA.14
брянск	RU.10
брянськ	RU.10
бу исмаил	DZ.55
бу кадир	DZ.41
буа	RU.73
бугры	RU.42
бугульма	RU.73
бугурслан	RU.55
бугуруслан	RU.55
буденновск	RU.70
буденное	RU.09
буджак	TR.15
буди	UA.07
буды	UA.07
будьоннивський	UA.05
буздяк	RU.08
бузнике	MA.06
бузовна	AZ.09
бузулук	RU.55
буинск	RU.73
буира	DZ.21
буй	RU.37
буйнакск	RU.17
буйнахъск	RU.17
букит мертаджам	MY.09
буланаш	RU.71
буланджак	TR.28
булдан	TR.20
булдымсаз	TM.03
булхн селан	RU.24
бумердас	DZ.40
бумердес	DZ.40
буммат	RU.12
буммате	RU.12
бураево	RU.08
бурайда	SA.08
бурдур	TR.15
бурея	RU.05
бурса	TR.16
бурсо	TR.16
бурундай	KZ.01
бурштин	UA.06
бурштын	UA.06
бустон	TJ.03
бутуан	PH.13
бутурлинаука	RU.86
бутурлинивка	RU.86
бутурлино	RU.51
бутурлиновка	RU.86
буфало	US.NY
буффало	US.NY
бухар	UZ.02
бухара	UZ.02
буча	UA.13
бучач	UA.22
буштино	UA.25
буштына	UA.25
буштыно	UA.25
бхавана	PK.04
бхавнагаром	IN.09
бхапал	IN.35
бхаратпур	IN.24
бхатинда	IN.23
бхаяндар	IN.16
бхиванди	IN.16
бхилаи	IN.37
бхопал	IN.35
бхубанешвар	IN.21
бънбу	CN.01
бърнаби	CA.02
бызаулык	RU.55
быково	RU
бырадиго	AZ.32
быхов	BY.06
бэй	CN.33
бэйхай	CN.16
бэнбу	CN.01
бэнони	ZA.06
бэньси	CN.19
бэрлин	DE.16
бэрэгавэ	UA.25
бэрэзна	UA.02
бэрэстын	UA.07
бэхъсэн	RU.22
бээжин	CN.22
бюрегаван	AM.05
бюрэгаван	AM.05
бялград	RS.SE
бялова	RU.29
бяроза	BY.01
бярэзники	RU.90
вавкависк	BY.03
вавож	RU.80
вагаршапат	AM.03
вагоноремонт	RU.48
вад	RU.51
вад медани	SD.38
вададара	IN.09
вадодара	IN.09
вазирабад	AF.30
вайк	AM.10
валадарск	RU.51
валадолид	ES.55
валадымырэць	UA.19
валарг	RU.12
валарг хи	RU.12
валачыск	UA.09
валгаград	RU.84
валгадонск	RU.61
валдай	RU.52
валенси	ES.60
валенсиа	ES.60
валенсия	ES.60
валерик	RU.12
валуйки	RU.09
вальядолид	ES.55
валядолид	ES.55
ван	TR.65
ванадзор	AM.06
вандсбек	DE.04
ванино	RU.30
ванкувер	CA.02
ванкувър	CA.02
ванта	FI.01
вантаа	FI.01
вапнярка	UA.23
варамин	IR.26
варанаси	IN.36
варангал	IN.40
варатынец	RU.51
вараш	UA.19
варгаши	RU.40
варденис	AM.04
вардэнис	AM.04
варениковская	RU.38
варзазат	MA.08
варкута	RU.34
варна	RU.13
василеостровский	RU.66
василивка	UA.26
василкив	UA.13
васильево	RU.73
васильевский остров	RU.66
василькив	UA.13
васильков	UA.13
васкелово	RU.42
васыливка	UA.26
васюринская	RU.38
ватутине	RU.48
ватутинки	RU.48
ватутино	RU.48
ватуцинки	RU.48
ваукавыск	BY.03
вахдат	TJ.RR
вахруши	RU.33
вахш	TJ.02
вача	RU.51
ваш норашен	AZ.35
вашингтон	US.DC
веди	AM.02
веды	AM.02
везиркепрю	TR.55
везиркопру	TR.55
вейделевка	RU.09
вейдзелеука	RU.09
вейнан	CN.26
вейфан	CN.25
вейфанг	CN.25
велиж	RU.69
велика билозерка	UA.26
велика димерка	UA.13
велика добронь	UA.25
велика новосилка	UA.05
велика нойда	IN.36
велика олександривка	UA.08
велика писаривка	UA.21
великая белозерка	UA.26
великая добронь	UA.25
великая дымерка	UA.13
великая писаревка	UA.21
велике лучке	UA.25
велики копани	UA.08
велики лучки	UA.25
велики новгород	RU.52
велики новоселка	UA.05
великие копани	UA.08
великие луки	RU.60
великие лучки	UA.25
великий новгород	RU.52
великий токмак	UA.26
великий устюг	RU.85
великовечное	RU.38
велком	ZA.03
веллор	IN.25
веллуру	IN.25
велуру	IN.25
вельск	RU.06
вельськ	RU.06
вена	AT.09
венгерово	RU.53
венев	RU.76
венжоу	CN.02
венов	RU.76
веньчжоу	CN.02
вербилки	RU.47
вергунський	UA.14
вергунський район	UA.14
веренигинг	ZA.06
верещагино	RU.90
верноленинск	UA.16
верона	IT.20
верх нейвинский	RU.71
верх тула	RU.53
верх чебула	RU.29
верхивцеве	UA.04
верхнайа салда	RU.71
верхнайа тура	RU.71
верхнебаканский	RU.38
верхневилюйск	RU.63
верхнеднепровск	UA.04
верхнеднепровски	RU.69
верхнеднепровский	RU.69
верхнее казанище	RU.17
верхнеуральск	RU.13
верхнеяркеево	RU.08
верхни баскунчак	RU.07
верхни серги	RU.71
верхние ачалуки	RU.19
верхние киги	RU.08
верхние серги	RU.71
верхние татышлы	RU.08
верхний баскунчак	RU.07
верхний вест сайд	US.NY
верхний мамон	RU.86
верхний наур	RU.12
верхний тагил	RU.71
верхний уфалей	RU.13
верхния сярги	RU.71
верхньоднипровськ	UA.04
верхньоднипровський	RU.69
верхня пишма	RU.71
верхня салда	RU.71
верхня теличка	UA.12
верхня тура	RU.71
верхняя пишма	RU.71
верхняя пышма	RU.71
верхняя салда	RU.71
верхняя синячиха	RU.71
верхняя тура	RU.71
верхняя хава	RU.86
верховажье	RU.85
верховцево	UA.04
верховье	RU.56
верхотурье	RU.71
вершино дарасунский	RU.93
веселинове	UA.16
веселиново	UA.16
веселоярск	RU.04
веселый	RU.61
весьегонск	RU.77
ветлуга	RU.51
ветлужский	RU.37
вешенская	RU.61
вешкайма	RU.81
вешняки	RU.48
виборг	RU.42
вига	ES.58
виго	ES.58
вигуривщина троещина	UA.12
вигуровщина троещина	UA.12
видень	AT.09
виджаявада	IN.02
видйайево	RU.49
видное	RU.47
видрадний	UA.12
видяево	RU.49
виена	AT.09
вижаиха	RU.90
вижайавада	IN.02
визагапатнам	IN.02
визианагарам	IN.02
визийанагарам	IN.02
визинга	RU.34
викса	RU.51
виктори	CA.02
викторийа	CA.02
виктория	CA.02
викулово	RU.78
вилейка	BY.05
вилкове	UA.17
вилково	UA.17
вилояти бенгази	LY.69
вилояти гронинген	NL.04
вилуйск	RU.63
вилучинск	RU.92
вильногирськ	UA.04
вильнянськ	UA.26
вильхивський	UA.14
вильхивський район	UA.14
вилюйск	RU.63
вилючинск	RU.92
вилючинськ	RU.92
виндзор	CA.08
винзили	RU.78
винипег	CA.03
винники	UA.15
виннипег	CA.03
винница	UA.23
винниця	UA.23
виноградар	UA.12
виноградив	UA.25
виноградов	UA.25
виноградово	RU.47
винсады	RU.70
винстон салем	US.NC
винстон сейлем	US.NC
випасне	UA.17
вираншехире	TR.63
виргиния бич	US.VA
вирджиния бийч	US.VA
виржинийа бич	US.VA
вирица	RU.42
висбаден	DE.05
висбадэн	DE.05
високовск	RU.47
витбанк	ZA.07
витебск	BY.07
витебськ	BY.07
витегра	RU.85
витепск	BY.07
витовтова митниця	UA.08
витория	ES.59
витория гастейс	ES.59
витряни гори	UA.12
витязево	RU.38
вихоревка	RU.20
вичита	US.KS
вичуга	RU.21
вишакхапатнам	IN.02
вишгород	UA.13
вишгородський масив	UA.12
вишневе	UA.13
вишневогорск	RU.13
вишневое	UA.13
владивосток	RU.59
владик	RU.59
владикавказ	RU.68
владикавказ балхсн	RU.68
владимир	RU.83
владимир волынский	UA.24
владимир хот	RU.83
владимирец	UA.19
владимиро александровское	RU.59
владимирская	RU.38
власово аюта	RU.61
вльгоградъ	RU.84
внииссок	RU.47
внуково	RU.48
вовчанськ	UA.07
водный	RU.34
вожега	RU.85
воздвиженка	RU.59
вознесенивка	UA.14
вознесенск	UA.16
вознесенская	RU
вознесенское	RU.51
вознесенськ	UA.16
вознесенський	UA.05
вознесенський район	UA.05
воласава	RU.42
волгоград	RU.84
волгодонск	RU.61
волгодонськ	RU.61
волгореченск	RU.37
волжск	RU.45
волжски	RU.65
волжский	RU.84
волковыск	BY.03
волноваха	UA.05
вологда	RU.85
володарск	RU.51
володарский	RU.07
володимир	RU.83
володимир волинський	UA.24
володимирець	UA.19
волоколамск	RU.47
волоколамскай	RU.47
волоколамськ	RU.47
волоконовка	RU.09
волосово	RU.42
волочиск	UA.09
волочиськ	UA.09
волхау	RU.42
волхов	RU.42
волчанка	RU.71
волчиха	RU.04
вольгинский	RU.83
вольно надеждинское	RU.59
вольногорск	UA.04
вольнянск	UA.26
вольск	RU.67
воля	RU.86
вон	CA.08
воргашор	RU.34
ворзел	UA.13
ворзель	UA.13
ворзэль	UA.13
воркута	RU.34
воробьево	RU.48
воронеж	RU.86
воронежская область	RU.86
воронцовка	RU.86
воротынец	RU.51
ворошиловський	UA.05
ворсма	RU.51
восеъ	TJ.02
воскресенка	UA.12
воскресенск	RU.47
воскресенскай	RU.47
воскресенское	RU.51
воскресенськ	RU.47
восточное дегунино	RU.48
восточный	RU
востряково	RU.47
воткинс	RU.80
воткинск	RU.80
вохтога	RU.85
врадиевка	UA.16
врадиивка	UA.16
врангель	RU.59
всеволожск	RU.42
всеволожськ	RU.42
всеволошк	RU.42
вужоу	CN.16
вуктил	RU.34
вуктыл	RU.34
вуктыл балхсн	RU.34
вулвергемптон	GB.ENG
вулверхемптон	GB.ENG
вуллонгон	AU.02
вуллонгонг	AU.02
вулонгонг	AU.02
вунары	RU.16
вупертал	DE.07
вуперталь	DE.07
вупперталь	DE.07
вурнары	RU.16
вуси	CN.04
вустер	US.MA
вустэр	US.MA
вухан	CN.12
вуху	CN.01
входной	RU.54
выборг	RU.42
выборге	RU.42
выгоничи	RU.10
выдрино	RU.11
выездное	RU.51
выкса	RU.51
вылкавэ	UA.17
вырица	RU.42
выселки	RU.38
высокая гора	RU.73
высокий	RU.49
высокий мыс	RU.32
высоковск	RU.47
высоковскай	RU.47
вытегра	RU.85
выхино жулебино	RU.48
вычегодский	RU.06
вышгород	UA.13
вышгородского	UA.13
вышний волочек	RU.77
вышный волочек	RU.77
вэйнань	CN.26
вэйфан	CN.25
вэйхай	CN.25
вэлыка алэксандрыука	UA.08
вэлыка добрань	UA.25
вэлыка дымэрка	UA.13
вэлыка навасилка	UA.05
вэлыка пысарыука	UA.21
вэньчан	CN.31
вэньчжоу	CN.02
вэсэлынавэ	UA.16
вяземский	RU.30
вязники	RU.83
вязьма	RU.69
вянеу	RU.76
вятлуга	RU.51
вятские поляны	RU.33
гаага	NL.11
габала	AZ.38
габес	TN.29
гавар	AM.04
гаврилов посад	RU.21
гаврилов ям	RU.88
гагарын	RU.69
гагра	GE.02
гагре	GE.02
гадамес	LY.74
гаджи зейналабдин	AZ.54
гаджиево	RU.49
гаджыева	RU.49
гадяч	UA.18
газаджак	TM.04
газалкент	UZ.14
газанджык	TM.02
газах	AZ.40
газачак	TM.04
газиабад	IN.36
газиантеп	TR.83
газийабад	IN.36
газипур	BD.81
газна	AF.08
газни	AF.08
газучак	TM.04
гай	RU.55
гайваран	UA.10
гайворан	UA.10
гайворон	UA.10
гайдук	RU.38
гайранвала	PK.04
гайсин	UA.23
гал	GE.02
галашки	RU.19
гали	GE.02
галиполи	TR.17
галифакс	CA.07
галич	RU.37
галле	DE.14
галышманава	RU.78
гама	SY.10
гамбург	DE.04
гамильтон	CA.08
гандза	AZ.20
гандинагар	IN.09
ганжа	AZ.20
ганжоу	CN.03
ганновер	DE.06
ганновэр	DE.06
ганча	AZ.20
ганьчжоу	CN.03
гар эль мела	TN.18
гарабогаз	TM.02
гарадавикоуск	RU.24
гарадзец	RU.51
гарайери	AZ.52
гарахавец	RU.83
гарачухур	AZ.09
гардабани	GE.68
гардая	DZ.45
гардая каласы	DZ.45
гардез	AF.36
гардиз	AF.36
гарланд	US.TX
гарленд	US.TX
гародня	BY.03
гарян	LY.80
гасан кули	TM.02
гаспра	UA.11
гат	LY.71
гатино	CA.10
гатчина	RU.42
гатчына	RU.42
гаухати	IN.03
гафса	TN.30
гвалиор	IN.35
гвардейск	RU.23
гдов	RU.60
гдоу	RU.60
гебзе	TR.41
гедареф	SD.39
геджух	RU.17
гедиз	TR.43
гейгель	AZ.62
геленджик	RU.38
геленджык	RU.38
геленжик	RU.38
гелзенкирхен	DE.07
гелиболу	TR.17
гельбаши	TR.02
гельзенкирхен	DE.07
гельма	DZ.23
гельмим	MA.10
гемлик	TR.16
гендерсон	US.NV
генерал сантос	PH.12
геническ	UA.08
геничеськ	UA.08
генк	TR.12
гент	BE.VLG
генуа	IT.08
генуя	IT.08
геок тепе	TM.01
геокмалы	AZ.01
геокчай	AZ.22
георгиевка	KZ.12510143
георгиевск	RU.70
георгиевская	RU.70
геранбой	AZ.21
герат	AF.11
гергебиль	RU.17
гереде	TR.14
гереле	TR.28
гереме	TR.50
герешк	AF.10
гермачиг	RU.12
гермачик	RU.12
герменчук	RU.12
гермистон	ZA.06
геронбой	AZ.21
герот	AF.11
герэмэ	TR.50
гетеборг	SE.28
гехи	RU.12
гжель	RU.47
гиагинская	RU.01
гиагински	RU.01
гигант	RU.61
гидроторф	RU.51
гиза	EG.08
гизель	RU.68
гизилхаджили	AZ.21
гилберт	US.AZ
гилбърт	US.AZ
гилгит	PK.07
гиойтиа	RU.12
гиойтие	RU.12
гиойчу	RU.12
гирей	RU.38
гиресун	TR.28
гирин	CN.05
гирницький	UA.05
гирницький район	UA.05
гиссар	TJ.RR
гихи	RU.12
гихтиа	RU.12
гиягинская	RU.01
гладкивка	UA.05
глаз	RU.80
глазау	RU.80
глазго	GB.SCT
глазгов	GB.SCT
глазгоу	GB.SCT
глазов	RU.80
глазуновка	RU.56
глендейл	US
глендэйл	US
глубокий	RU.61
глубокое	BY.07
глухив	UA.21
глухов	UA.21
глушково	RU.41
глыбокае	BY.07
гобарт	AU.06
гобустан	AZ.09
говлар	AZ.58
говсан	AZ.09
годжра	PK.04
гоичу	RU.12
гой чу	RU.12
гойра	PK.04
гойты	RU.12
гойчай	AZ.22
голд коуст	AU.04
голитсино	RU.47
голицино	RU.47
голицыно	RU.47
голишманово	RU.78
головчино	RU.09
голосеев	UA.12
голосеевский район	UA.12
голосиив	UA.12
голубивка	UA.14
голышманово	RU.78
гольбашы	TR.02
гольяново	RU.48
гомел	BY.02
гомель	BY.02
гомошхан	TR.69
гонен	TR.10
гонолулу	US.HI
горад жодзина	BY.05
горад смалявичы	BY.05
горадиз	AZ.18
горакпур	IN.36
горакпура	IN
горакхпур	IN.36
горбунки	RU.42
горган	IR.37
горелки	RU.76
горелово	RU.66
гореме	TR.50
гори	GE.73
горис	AM.08
горишни плавни	UA.18
горишние плавни	UA.18
горки	BY.06
горливка	UA.05
горловка	UA.05
гормач	AF.02
горназаводск	RU.90
горно алтайск	RU.03
горно алтойск	RU.03
горнозаводск	RU.90
горнозаводськ	RU.90
горноправдинск	RU.32
горные ключи	RU.59
горный	RU
горняк	RU
горнятский	RU.61
горняцкий	RU.61
город шебекино	RU.09
городец	RU.51
городець	RU.51
городище	RU.84
городница	UA.27
городницйа	UA.27
городниця	UA.27
городовики	RU.24
городовиковск	RU.24
городовиковськ	RU.24
городок	UA
горонтало	ID.34
гороховец	RU.83
гороховець	RU.83
горшечное	RU.41
горький	RU.51
горячеводский	RU.70
горячий ключ	RU.38
гостагаевская	RU.38
гостомель	UA.13
гоуз	AZ.37
гофитское	RU.70
гофицкое	RU.70
гошча	UA.19
гоща	UA.19
гоьльбашы	TR.02
грабово	RU.57
градижск	UA.18
градизьк	UA.18
градызк	UA.18
гражданка	RU.66
грайворон	RU.09
грамацеина	RU.29
грамотеино	RU.29
гранада	ES.51
грац	AT.06
гребенская	RU.12
гребенски	RU.12
гремячево	RU.51
гремячинск	RU.90
грибановский	RU.86
гривенская	RU.38
григорополисская	RU.70
григорополисски	RU.70
грийнсбъро	US.NC
гринсборо	US.NC
грицовский	RU.76
гродна	BY.03
гродно	BY.03
грозний	RU.12
грозны	RU.12
грозный	RU.12
гронинген	NL.04
грузький	UA.05
грузький район	UA.05
грушевое	RU.12
грязи	RU.43
грязовец	RU.85
гуангжоу	CN.30
гуангйуен	CN.32
гуанджоу	CN.30
гуанжоу	CN.30
гуанъюань	CN.32
губа	AZ.42
губаха	RU.90
губден	RU.17
губиниха	UA.04
губкин	RU.09
губкинский	RU.87
губыныха	UA.04
гувахати	IN.03
гудаута	GE.02
гудермес	RU.12
гуджарат	PK.04
гуджранвала	PK.04
гуджрат	PK.04
гудэрмес	RU.12
гуейлин	CN.16
гуейян	CN.18
гужрат	PK.04
гузар	UZ.08
гузор	UZ.08
гуйган	CN.16
гуйлинь	CN.16
гуйранвала	PK.04
гуйчай	AZ.22
гуйян	CN.18
гуково	RU.61
гулбарга	IN.19
гули	CN.02
гулимин	MA.10
гулистан	UZ.16
гулистон	UZ.16
гульбарга	IN.19
гулькевичи	RU.38
гульнар	TR.32
гумдаг	TM.02
гумдаге	TM.02
гумрак	RU.84
гумушхане	TR.69
гунделен	RU.22
гундоровский	RU.61
гунтур	IN.02
гунтура	IN.02
гупкин	RU.09
гургаон	IN.10
гургон	IR.37
гурлан	UZ.05
гурьевск	RU.29
гусев	RU.23
гусеу	RU.23
гусиноозерск	RU.11
гусь хрустальный	RU.83
гусятин	UA.22
гусятын	UA.22
гуюань	CN.21
гъазиантеп	TR.83
гъдооута	GE.02
гъудэмэз	RU.12
гьотеборг	SE.28
гюльнар	TR.32
гюмри	AM.07
гюмюшане	TR.69
гюрпынар	TR.34
даака	BD.81
даваа	PH.11
давао	PH.11
давлеканово	RU.08
давлеканово балхсн	RU.08
давыдково	RU.48
давыдовка	RU.86
давыдово	RU.47
дагестанские огни	RU.17
дагомыс	RU.38
даиль	SY.06
дака	BD.81
дакка	BD.81
далаково	RU.19
далас	US.TX
далени боло	TJ.03
дали	CN.29
даллас	US.TX
даллас шаары	US.TX
далматава	RU.40
далматово	RU.40
далына	UA.06
дальнегорск	RU.59
дальнереченск	RU.59
дальня журавливка	UA.07
далян	CN.30
далянь	CN.19
дамам	SA.06
даманський	UA.05
даманхур	EG.03
дамар	YE.11
дамаск	SY.13
дамаскус	SY.13
дамаскъ	SY.13
дамиета	EG.20
дамийета	EG.20
даммам	SA.06
дамор	YE.11
дамуси	CN.08
дангара	TJ.02
дангмен	CN.30
дандун	CN.19
дандунг	CN.19
данецк	RU.61
данилау	RU.88
данилов	RU.88
даниловка	RU.84
данков	RU.43
данков балхсн	RU.43
данкоу	RU.43
даньдун	CN.19
даоцуо	CN.09
дар эль бейда	DZ.01
дара	SY.06
дарагабуж	RU.69
дарайе	SY.08
дарам	US.NC
дарасун	RU.93
дарбанга	IN.34
дарбханга	IN.34
даргечит	TR.72
дардак	UZ.01
дарем	US.NC
даренде	TR.44
дарзаб	AF.31
дарна	LY.70
дарницький масив	UA.12
дарницький район	UA.12
дарниця	UA.12
даровской	RU.33
даръа	SY.06
дасинг	CN.02
дасмариньяс	PH.40
дасогуз	TM.03
датун	CN.24
датунг	CN.24
даулеканава	RU.08
дахаб	EG.26
дахук	IQ.08
дацин	CN.08
дачжоу	CN.32
дачин	CN.08
дачинг	CN.08
дачне	UA.17
дачное	RU.66
дачнэ	UA.17
дашагуз	TM.03
дашкесан	AZ.16
дашогуз	TM.03
даштабад	UZ.15
даштобод	UZ.15
дащобод	UZ.15
двигательстрой	RU.17
двинской березник	RU.06
дврз	UA.12
двубратский	RU.38
двуреченск	RU.71
де мойн	US.IA
дебальцеве	UA.05
дебальцево	UA.05
девас	IN.35
девкар эвла	RU.12
дегтярка	RU.71
дегтярск	RU.71
деденево	RU.47
дедовичи	RU.60
дедовск	RU.47
дедовскай	RU.47
дедовськ	RU.47
дежоу	CN.25
дейр ез зор	SY.07
дейр эз зор	SY.07
дели	IN.07
делхи	IN.07
делятин	UA.06
демидов	RU.69
демиевка	UA.12
демиивка	UA.12
демихово	RU.47
демьяново	RU.33
демянск	RU.52
денвер	US.CO
денвър	US.CO
денизджилер	TR.31
денизилер	TR.31
денизли	TR.20
денов	UZ.12
денова	IT.08
денпасар	ID.02
деогар	IN.38
деогарх	IN.38
депок	ID.30
дера гази хан	PK.04
дерадун	IN.39
дербенд	RU.17
дербент	RU.17
дерби	GB.ENG
деревня уковская	RU.78
деръа	SY.06
десногорск	RU.69
десногорськ	RU.69
деснянський	UA.02
деснянський район	UA.12
детроит	US.MI
детройт	US.MI
дехрадун	IN.39
дехрадуне	IN.39
дехьа атагиа	RU.12
джабалпур	IN.35
джабла	SY.02
джагри	AZ.35
джайпур	IN.24
джакарта	ID.04
джаксънвил	US.FL
джалалабад	AF.18
джалалкудук	UZ.01
джаландхар	IN.23
джалгаон	IN.16
джалгаоне	IN.16
джалилабад	AZ.15
джалилобод	AZ.15
джалиль	RU.73
джалильабад	AZ.15
джалка	RU.12
джалкх	RU.12
джамаль	TN.16
джамби	ID.05
джамму	IN.12
джамнагар	IN.09
джамнагаром	IN.09
джаму	IN.12
джамшедпур	IN.38
джамшэдпур	IN.38
джанг садар	PK.04
джанджоу	CN.07
джандзякоу	CN.10
джанет	DZ.DJ
джание	CN.15
джанкой	UA.11
джарамана	SY.08
джасим	SY.06
джаьхри	AZ.35
джаяпура	ID.36
джеба	SY.03
джебла	SY.02
джебраил	AZ.14
джейкобабад	PK.05
джейранбатан	AZ.01
джейхан	TR.81
джелалабад	AF.18
джелонг	AU.07
джелфа	DZ.22
джендуба	TN.06
джерада	MA.02
джерамана	SY.08
джераш	JO.22
джермистон	ZA.06
джерсей сити	US.NJ
джерси сити	US.NJ
джетыгара	KZ.13
джетысай	KZ.10
джида	SA.14
джиджель	DZ.24
джизак	UZ.15
джиззак	UZ.15
джизре	TR.80
джилонг	AU.07
джодхпур	IN.24
джокьякарта	ID.10
джокякарта	ID.10
джорат	AZ.54
джохор бару	MY.01
джохор бахру	MY.01
джубаиль	SA.06
джубга	RU.38
джуджоу	CN.11
джульфа	AZ.35
джуния	LB.05
джусалы	KZ.14
джухай	CN.30
джханг садр	PK.04
джыда	SA.14
джэйхан	TR.81
джэксонвилл	US.FL
дзегам	AZ.51
дзербент	RU.17
дзержинск	RU.51
дзержинский	RU.47
дзержинское	RU.91
дзержинськ	RU.51
дзилин	CN.05
дзимитрауград	RU.81
дзинан	CN.25
дзинджоу	CN.12
дзинчън	CN.24
дзиунагорск	RU.91
дзйаржинск	BY.05
дзмитрау	RU.47
дзъбо	CN.25
дзъгун	CN.32
дзэлыкъуэ къуажэ	RU.22
дзюдзян	CN.03
дзямидау	RU.69
дзяржынск	RU.51
дзясин	CN.02
дзяснагорск	RU.69
дивания	IQ.04
дивеево	RU.51
дивичи	AZ.17
дивичибазар	AZ.17
дивичибазор	AZ.17
дивногорск	RU.91
дивногорськ	RU.91
дивное	RU.70
дивноморское	RU.38
дивриги	TR.58
дигах	AZ.01
дигора	RU.68
дигях	AZ.01
дидимы	TR.09
дизфуль	IR.15
дикили	TR.35
дикирнис	EG.01
дикирнис каласы	EG.01
дилиджан	AM.09
дилижан	AM.09
дилин	CN.05
дилятин	UA.06
димитров	UA.05
димитровград	RU.81
динан	CN.25
динар	TR.03
динау	TM.04
диндигул	IN.25
диндуккал	IN.25
динжоу	CN.19
дининг	CN.25
динская	RU.38
динченг	CN.24
диселдорф	DE.07
диси	CN.08
дисук	EG.21
диядин	TR.04
диярбакир	TR.21
диярбакыр	TR.21
дмитриев	RU.41
дмитриев льговский	RU.41
дмитриевка	RU.72
дмитров	RU.47
дмитров балхсн	RU.47
дмитровка	RU.56
дмитровск	RU.56
дмитровск орловский	RU.56
днепрорудное	UA.26
днипро	UA.04
днипровський район	UA.12
днипроград	UA.26
днипродзержинськ	UA.04
днипрорудне	UA.26
дно	RU.60
добринка	RU.43
доброе	RU.43
добропилля	UA.05
доброполье	UA.05
добротвир	UA.15
добротвор	UA.15
добруш	BY.02
добрянка	RU.90
довжанськ	UA.14
довольное	RU.53
догубайазит	TR.04
догубаязит	TR.04
докучаевск	UA.05
докучаевськ	UA.05
долаково	RU.19
долгодеревенское	RU.13
долгопрудный	RU.47
долгоруково	RU.43
должанская	RU.38
должанська	RU.38
долина	UA.06
долинск	RU.64
долинская	UA.10
долинськ	RU.64
долинська	UA.10
доманевка	UA.16
доманивка	UA.16
домбаровский	RU.55
домбивли	IN.16
домна	RU.93
домодедово	RU.47
домодидове	RU.47
донггуан	CN.30
дондуковская	RU.01
дондуковски	RU.01
дондуковська	RU.01
донецк	UA.05
донецьк	UA.05
донецьке	UA.05
донское	RU.70
донской	RU.76
доргели	RU.17
дорогобуж	RU.69
дорогомилово	RU.48
дортмунд	DE.07
досчатое	RU.51
дра эль мизан	DZ.14
драбив	UA.01
драбиу	UA.01
драбов	UA.01
дрезден	DE.13
дрезна	RU.47
дрезна балхсн	RU.47
дрогобич	UA.15
дрогобыч	UA.15
дрожжино	RU.47
дружкивка	UA.05
дружковка	UA.05
дрэздэн	DE.13
дрэзна	RU.47
дуба юрт	RU.12
дубавэ	UA.25
дубаи	AE.03
дубай	AE.03
дубин эвл	RU.12
дубин эвла	RU.12
дубинино	RU.91
дубки	RU.17
дубна	RU.47
дубна балхсн	RU.47
дубно	UA.19
дубове	UA.25
дубовка	RU
дубовка балхсн	RU.84
дубовое	UA.25
дубовское	RU.61
дубоука	RU.84
дубровка	RU
дуброво	RU.47
дуброука	RU.42
дугулубгей	RU.22
дуданг	CN.03
дудзинка	RU.91
дудинка	RU.91
дуз	TN.31
дузче	TR.93
дуизбург	DE.07
дуйсбург	DE.07
дуле	IN.16
дульдурга	RU.93
дума	SY.08
думай	ID.37
думиничи	RU.25
думят	EG.20
дунаевцы	UA.09
дунаивци	UA.09
дунай	RU.59
дунгйинг	CN.25
дунгуан	CN.30
дунгуань	CN.30
дунъин	CN.25
дуньин	CN.25
дуньямалылар	AZ.12
дурбан	ZA.02
дург	IN.37
дургапур	IN.28
дусселдорф	DE.07
духовницкое	RU.67
духовницкой	RU.67
духовницьке	RU.67
душанбе	TJ.04
дуьнйамалилар	AZ.12
дханбад	IN.38
дхуле	IN.16
дърам	US.NC
дърбан	ZA.02
дылым	RU.17
дыурыйи	TR.58
дыярбакыр	TR.21
дьакарта	ID.04
дьокуускай	RU.63
дэлятын	UA.06
дэнвер	US.CO
дэнизли	TR.20
дэнпасар	ID.02
дэпак	ID.30
дэрби	GB.ENG
дэс мойнс	US.IA
дэтройт	US.MI
дэчжоу	CN.25
дэян	CN.32
дюзе	TR.93
дюртюли	RU.08
дюссельдорф	DE.07
дянев	TM.04
дятьково	RU.10
евлах	AZ.68
евлох	AZ.68
евон	TJ.02
евпатория	UA.11
егвард	AM.05
егегнадзор	AM.10
егорлыкская	RU.61
егорьевск	RU.47
ед дивания	IQ.04
еди кую	UA.11
единбург	GB.SCT
едирне	TR.22
едмонтон	CA.01
едмънтън	CA.01
едрене	TR.22
едфу	EG.16
ейндговен	NL.06
ейск	RU.38
ейськ	RU.38
ейтенхахе	ZA.05
екатеринбург	RU.71
екатериновка	RU.67
екатеринославка	RU.05
екацярынаука	RU.67
екибастуз	KZ.11
ел аин	AE.01
ел аламейн	EG.22
ел ашер	EG.14
ел кадариф	SD.39
ел каим	IQ.01
ел обеид	SD.56
ел пасо	US.TX
ел фашер	SD.55
елабуга	RU.73
елазуг	TR.23
еланский	RU.71
елань	RU.84
елань колено	RU.86
електрогорск	RU.47
електрогорськ	RU.47
електроугли	RU.47
еленовка	AM.04
елетен	TM.05
елец	RU.43
елизаветинская	RU.38
елизово	RU.92
елиста	RU.24
елово	RU.90
елуру	IN.02
елче	ES.60
ель амара	IQ.14
ель ариш	EG.27
ель ашир мин рамадан	EG.14
ель кайм	IQ.01
ель кунейтра	SY.03
ель кут	IQ.16
ель мукалла	YE.04
ель пасо	US.TX
ель фашир	SD.55
ель хуфуф	SA.06
ельня	RU.69
ельче	ES.60
елязиг	TR.23
еманжелинск	RU.13
еманжелинский	RU.13
емба	KZ.04
емва	RU.34
емельяново	RU.91
емецк	RU.06
ен накура	LB.06
енакиеве	UA.05
енакиево	UA.05
енгельс	RU.67
енергодар	UA.26
енипазар	TR.09
енисейск	RU.91
ениче	UA.08
енотаевка	RU.07
епрач	RU.16
ер рамади	IQ.01
ер руссайфа	JO.17
ербил	IQ.11
ервайн	US.CA
еребуни	AM.11
ереван	AM.11
ерегли	TR.71
ержиш	TR.65
ерзинджан	TR.24
ерзинжан	TR.24
ерзовка	RU.84
ерзурум	TR.25
ермак	KZ.11
ермаковское	RU.91
ермолаево	RU.08
ермолино	RU.25
ермоловская	RU.12
ерофей павлович	RU.05
ерфурт	DE.15
ершов	RU.67
ершово	RU.47
ерэван	AM.11
ес самава	IQ.03
ес семара	MA.11
ес сувейда	SY.05
ес сувейра	MA.07
есен	DE.07
есенгули	TM.02
есик	KZ.01
ескишехир	TR.26
еспо	FI.01
еспоо	FI.01
ессен	DE.07
ессентуки	RU.70
ессентукская	RU.70
есхар	UA.07
еткуль	RU.13
ефремов	RU.76
ехегнадзор	AM.10
жабал ос сараж	AF.40
жабалпур	IN.35
жабла	SY.02
жайапура	ID.36
жайпур	IN.24
жакарта	ID.04
жалакудук	UZ.01
жалал абад	KG.03
жалалабат	KG.03
жалгаон	IN.16
жамнагар	IN.09
жаму	IN.12
жамшедпур	IN.38
жанакорган	KZ.14
жанаозен	KZ.09
жанатас	KZ.17
жангдакоу	CN.10
жангжоу	CN.07
жанкой	UA.11
жанъе	CN.15
жаочинг	CN.30
жарамана	SY.08
жаркент	KZ.12510144
жатай	RU.63
жезказган	KZ.12510145
жезказгон	KZ.12510145
жейхан	TR.81
железноводск	RU.70
железногорск	RU
железногорск илимский	RU.20
железнодорожный	RU.47
желон	AU.07
женгжоу	CN.09
жердевка	RU.72
жерси сити	US.NJ
жетисай	KZ.10
жетысай	KZ.10
жешарт	RU.34
жигалово	RU.20
жигулевск	RU.65
жидачив	UA.15
жидачов	UA.15
жидда	SA.14
жижао	CN.25
жиздра	RU.25
жима атагиа	RU.12
жинань	CN.25
жирнов	RU.61
жирновск	RU.84
житикара	KZ.13
житкавичи	BY.02
житомир	UA.27
жичжао	CN.25
жлобин	BY.02
жмеринка	UA.23
жовти води	UA.04
жовтневий	UA.14
жовтневий район	UA.05
жогжакарта	ID.10
жодино	BY.05
жодпур	IN.24
жолтие води	UA.04
жосалы	KZ.14
жоукоу	CN.09
жохор бахру	MY.01
жужоу	CN.11
жуков	RU.25
жуковка	RU.10
жуковский	RU.47
жулебино	RU.48
жунгшан	CN.30
журавливка	UA.07
журм	AF.01
жухай	CN.30
жъджао	CN.25
жыдачив	UA.15
жызак	UZ.15
жыткавичы	BY.02
жыткавычы	BY.02
жытомир	UA.27
жэксонвилл	US.FL
жючуань	CN.15
заазерны	RU.91
забайкальск	RU.93
забид	YE.08
забрат	AZ.09
заветное	RU.61
заветы ильича	RU.47
завидово	RU.77
завийя аш шейх	MA.05
завитинск	RU.05
завитинськ	RU.05
завицинск	RU.05
заводаукоуск	RU.78
заводоуковск	RU.78
заводской	RU
заволжск	RU.21
заволжье	RU.51
заволшк	RU.21
заворонежское	RU.72
завьялово	RU.04
загатала	AZ.70
загора	MA.08
загорье	RU.48
загорянский	RU.47
загуан	TN.37
задонск	RU.43
задонск балхсн	RU.43
задонськ	RU.43
заиграево	RU.11
заинск	RU.73
зай шахаре	RU.73
зайсан	KZ.15
закаменск	RU.11
закаменск балхсн	RU.11
закаменськ	RU.11
закатала	AZ.70
залари	RU.20
залегощь	RU.56
залесово	RU.04
залукокоаже	RU.22
замбоанга	PH.09
замоскворечье	RU.48
зангелан	AZ.69
зангилан	AZ.69
зангулдак	TR.85
заозерный	RU.91
заозерск	RU.49
заокский	RU.76
западная двина	RU.77
запарожжа	UA.26
заполярный	RU.49
запорижжя	UA.26
запорижя	UA.26
запрудня	RU.47
зарайск	RU.47
заранж	AF.19
зарани	AF.19
заранч	AF.19
зардаб	AZ.71
зардоб	AZ.71
заречный	RU.57
заречье	RU.47
зарзис	TN.28
заринск	RU.04
заринская	RU.04
заричний	UA.21
заричний район	UA.21
зарка	JO.17
зархалол	TJ.02
зарынск	RU.04
заря	RU.47
заслав	UA.09
заславйе	BY.05
заславль	BY.05
заслауе	BY.05
зательбин березняк	UA.12
затеречный	RU.70
зауия дебаг	DZ.TM
зауральский	RU.13
зафар	UZ.14
захедан	IR.04
захла	LB.08
захле	LB.08
заху	IQ.08
заьйаьм	AZ.51
заюково	RU.22
звездный	RU.90
звенигово	RU.45
звенигород	RU.47
звенигород балхсн	RU.47
звенигородка	UA.01
зверава	RU.61
зверево	RU.61
звйагел	UA.27
звягель	UA.27
звянигава	RU.45
здалбуниу	UA.19
здвинск	RU.53
здолбунив	UA.19
здолбунов	UA.19
зеленагорск	RU.91
зеленакумск	RU.70
зеленоборский	RU.49
зеленогорск	RU.91
зеленогорский	RU.29
зеленогорськ	RU.66
зеленоград	RU.48
зеленоградск	RU.23
зеленоградськ	RU.23
зеленодолск	RU.73
зеленодольск	RU.73
зеленодольськ	RU.73
зеленокумск	RU.70
зеленокумськ	RU.70
зеленчукская	RU.27
земетчино	RU.57
зенджан	IR.36
зернаград	RU.61
зерноград	RU.61
зерноград балхсн	RU.61
зестафони	GE.66
зея	RU.05
зил	TR.60
зилаир	RU.08
зилла	LY.64
зима	RU.20
зимовники	RU.61
зимогорье	UA.14
зиндаи жон	AF.11
зиндах жан	AF.11
зинджибар	YE.01
зинчибор	YE.01
зира	AZ.09
зираь	AZ.09
зиря	AZ.09
зифта	EG.05
златавуст	RU.13
златопил	UA.07
златопиль	UA.07
златополь	UA.07
златоуст	RU.13
злинка	RU.10
злитен	LY.72
злынка	RU.10
злынка балхсн	RU.10
змеиногорск	RU.04
змейская	RU.68
змиевка	RU.56
змяинагорск	RU.04
знаменск	RU.07
знаменск балхсн	RU.07
знаменское	RU
золачыу	UA.07
золотоноша	UA.01
золочев	UA.15
золочив	UA.15
зомин	UZ.15
зонгулдак	TR.85
зонгылдак	TR.85
зохидон	IR.04
зуара	LY.67
зубова поляна	RU.46
зубу	RU.46
зубцов	RU.77
зубцоу	RU.77
зувара	LY.67
зугдиди	GE.71
зугрес	UA.05
зугрэс	UA.05
зуевка	RU.33
зупцов	RU.77
зухрес	UA.05
зыково	RU.91
зымохирья	UA.14
зындах жан	AF.11
зырян	KZ.15
зыряновск	KZ.15
зырянское	RU.75
зюзино	RU.48
зябликово	RU.48
иалхан гиала	RU.12
иалхан юрт	RU.12
иашхойн марта	RU.12
ибб	YE.23
ибин	CN.32
ибинь	CN.32
ибреси	RU.16
иванава	BY.01
ивангарад	RU.42
ивангород	RU.42
ивано франкивськ	UA.06
ивано франковск	UA.06
иванов	RU.21
ивановка	KG.02
иваново	RU.21
ивановская	RU.38
ивановское	RU.48
ивантеевка	RU.47
ивацевичи	BY.01
ивацэвичы	BY.01
ивдель	RU.71
ивня	RU.09
иволгинск	RU.11
ивот	RU.10
игарка	RU.91
игдир	TR.88
игдыр	TR.88
иглино	RU.08
игра	RU.80
игрень	UA.04
игрим	RU.32
иджеван	AM.09
идиль	TR.80
идку	EG.03
идлиб	SY.12
идри	LY.78
идринское	RU.91
идрица	RU.60
идфу	EG.16
иелин юрт	RU.12
ижеван	AM.09
ижевск	RU.80
ижевськ	RU.80
ижморская	RU.29
ижморский	RU.29
ижэуск	RU.80
избербаш	RU.17
изберг	RU.17
изйум	UA.07
излингтан	GB.ENG
излучинск	RU.32
измаил	UA.17
измайлово	RU.48
измир	TR.35
измит	TR.41
изник	TR.16
изобильный	RU.70
изра	SY.06
изюм	UA.07
изяслав	UA.09
иковка	RU.40
икряное	RU.07
иланский	RU.91
илауля	RU.84
илек	RU.55
илеть	RU.45
иллизи	DZ.46
илличивський	UA.05
иловайск	UA.05
иловайськ	UA.05
иловля	RU.84
илоило	PH.06
ильинка	RU.07
ильиногорск	RU.51
ильинский	RU.47
ильинский острожек	RU.90
ильичевск	AZ.35
ильский	RU.38
ильялы	TM.03
имам сахиб	AF.24
имам сохиб	AF.24
имбе	KZ.04
имени абакумова	UA.05
имени воровского	RU.47
имени карла либкнехта	RU.41
имени морозова	RU.42
имени свердлова	RU.42
имишли	AZ.24
импхал	IN.17
имус	PH.40
ин геззам	DZ.IG
ингулець	UA.04
индаур	IN.35
инджирлиова	TR.09
индианаполис	US.IN
индийанаполис	US.IN
индор	IN.35
инжавина	RU.72
инжавино	RU.72
инза	RU.81
инзара	RU.46
инзей ош	RU.81
инкерман	UA.20
инкоу	CN.19
иноземцево	RU.70
инсар	RU.46
инской	RU.29
инстенбург	RU.23
инський	RU.29
инта	RU.34
инта балхсн	RU.34
интань	CN.03
инчуан	CN.21
иньчуань	CN.21
иолотань	TM.05
ионкерс	US.NY
ипатава	RU.70
ипатово	RU.70
ипо	MY.07
ипох	MY.07
ирадан	KG.09
ирбид	JO.18
ирбид каласы	JO.18
ирбит	RU.71
ирвайн	US.CA
ирвин	US
ирвинг	US.TX
иркутск	RU.20
иркутскай	RU.20
иркуцк	RU.20
ироду	IN.25
ирпень	UA.13
ирпин	UA.13
ирпинь	UA.13
иршава	UA.25
исакогорка	RU.06
исетское	RU.78
исилькуль	RU.54
искандар	UZ.14
искателей	RU.50
искендерун	TR.31
искендэрун	TR.31
искитим	RU.53
искицим	RU.53
исламабад	PK.08
исламей	RU.22
исламшехр	IR.26
ислингтон	GB.ENG
исмаилия	EG.07
исмаилли	AZ.25
исмаиллиси	AZ.25
исмаиллы	AZ.25
испарта	TR.33
испир	TR.25
исса	RU.57
иссык	KZ.01
ист лондон	ZA.05
исталиф	AF.13
истанбул	TR.34
истаравшан	TJ.03
истараушан	TJ.03
истиклол	TJ.03
исток	RU.71
источни лондон	ZA.05
истра	RU.47
исфана	KG.09
исфара	TJ.03
исфахан	IR.28
исянгулово	RU.08
ифран	MA.03
ицалкаранжи	IN.16
ичан	CN.12
ичунь	CN.03
ишеевка	RU.81
ишем	RU.78
ишим	RU.78
ишимбай	RU.08
ишкашим	TJ.01
ишкошим	TJ.01
иян	CN.11
йаворов	UA.15
йазд	IR.40
йайджи	AZ.35
йалова	TR.92
йангданг	CN.30
йангжоу	CN.04
йангчуен	CN.24
йанди	CN.05
йантай	CN.25
йанченг	CN.04
йардимли	AZ.66
йардымлы	AZ.66
йармук	SY.13
йарославл	RU.88
йасинувата	UA.05
йегвард	AM.05
йезд	IR.40
йейск	RU.38
йелабуга	RU.73
йелец	RU.43
йеманжелинск	RU.13
йени сурахани	AZ.09
йенисейк	RU.91
йенчън	CN.04
йершов	RU.67
йибин	CN.32
йинчуан	CN.21
йичанг	CN.12
йоганнесбург	ZA.06
йозгат	TR.66
йокары даскесен	AZ.16
йонкерс	US.NY
йонкърс	US.NY
йоханесбург	ZA.06
йоханнесбург	ZA.06
йошкар ола	RU.45
йужно сухокумск	RU.17
йуксекова	TR.70
йунченг	CN.24
йылайыр	RU.08
каа хем	RU.79
каахка	TM.01
кабала	AZ.38
кабаново	RU.47
кабанск	RU.11
кабардинка	RU.38
кабул	AF.13
каваклы	TR.34
кавалерава	RU.59
кавалерово	RU.59
кавказская	RU.38
кагалым	RU.32
кагальницкая	RU.61
каган	UZ.02
кагаян де оро	PH.10
кагызман	TR.84
каджаран	AM.08
кадзиеука	UA.14
кадзииука	UA.14
кадзинск	RU.91
кадиевка	UA.14
кадникау	RU.85
кадников	RU.85
кадом	RU.62
кадуй	RU.85
кажаран	AM.08
казабланка	MA.06
казак	AZ.40
казан	RU.73
казанская	RU.38
казанское	RU.78
казань	RU.73
казатин	UA.23
казах	AZ.40
казвин	IR.38
кази магомед	AZ.23
казикермен	UA.08
каир	EG.11
каиро	EG.11
кайеркан	RU.91
кайро	EG.11
кайроккум	TJ.03
кайруан	TN.03
кайруан каласы	TN.03
кайсери	TR.38
кайфен	CN.09
кайфенг	CN.09
кайфэн	CN.09
кака	TM.01
какинада	IN.02
кала и нау	AF.02
каламба	PH.40
калат	AF.28
калат аль андалус	TN.38
калач	RU.86
калач на доне	RU.84
калач на дону	RU.84
калачинск	RU.54
калачлы	RU.54
калачынск	RU.54
калашникава	RU.77
калашниково	RU.77
калбажар	AZ.26
калбатау	KZ.12510143
калбачар	AZ.26
калгари	CA.01
калгары	CA.01
калевала	RU.28
каледжик	TR.68
калинивка	UA.05
калинивський	UA.05
калининград	RU.23
калининец	RU.47
калинино	AM.06
калининск	RU.67
калининская	RU.38
калининский	RU.66
калининський	UA.05
калинкавичы	BY.02
калинковичи	BY.02
калиновка	UA.23
калиновская	RU.12
калиновски	RU.12
калиновское	RU.12
калниболотскайа	RU.38
калниболотская	RU.38
калодзишчы	BY.05
каломна	RU.47
калоокан	PH.NCR
калот	AF.28
калтан	RU.29
калуга	RU.25
калуго	RU.25
калукан	PH.NCR
калумбус	US.OH
калуш	UA.06
калькута	IN.28
калькутта	IN.13
кальмиуський	UA.05
кальмиуський район	UA.05
кальюб	EG.12
кальян	IN.16
калязин	RU.77
каман	TR.40
камбарка	RU.80
камбилеевское	RU.68
камбрид	UA.14
каменец подолски	UA.09
каменец подольский	UA.09
каменка	RU
каменка балхсн	RU.57
каменногорск	RU.42
каменногорськ	RU.42
каменномостский	RU.01
каменномостское	RU.22
каменогорск	RU.42
каменоломни	RU.61
каменск	RU.71
каменск уральский	RU.71
каменск шахтинский	RU.61
каменское	UA.04
камень	RU.04
камень на оби	RU.04
камень рыболов	RU.59
камешково	RU.83
камишин	RU.84
камишли	SY.01
камишлов	RU.71
камо	AM.04
камские поляны	RU.73
камунар	RU.42
камызяк	RU.07
камыш бурун	UA.11
камышеватская	RU.38
камышин	RU.84
камышлов	RU.71
камышлоу	RU.71
камышын	RU.84
кана	LB.06
канакова	RU.77
канатоп	UA.21
канатып	UA.21
канаш	RU.16
канбера	AU.01
канберра	AU.01
канберре	AU.01
кандагар	AF.23
кандалакша	RU.49
кандапога	RU.28
кандахор	AF.23
кандва	IN.35
кандры	RU.08
кандыагач	KZ.04
кандыагаш	KZ.04
канев	UA.01
каневская	RU.38
канзас сити	US.MO
канибадам	TJ.03
канив	UA.01
канивська	RU.38
канпур	IN.36
канск	RU.91
кант	KG.02
кантемировка	RU.86
кантышево	RU.19
канчипурам	IN.25
капан	AM.08
капотня	RU.48
капске мисто	ZA.11
капустин яр	RU.07
капчагай	KZ.01
капэнгаген	DK.17
кара баг	AF.11
кара бага	AF.11
кара балта	KG.02
кара кала	TM.02
кара куль	KG.03
кара кульджа	KG.08
кара суу	KG.08
карабанава	RU.83
карабаново	RU.83
карабаш	RU.13
караблина	RU.62
карабог	AF.11
караболак	RU.19
карабугаз	TM.02
карабудахкент	RU.17
карабук	TR.89
карабулак	RU.19
карабулак балхсн	RU.19
карабюк	TR.89
караваеви дачи	UA.12
каравылбазар	UZ.02
карагай	RU.90
карагайка	RU.90
караганда	KZ.12
караганды	KZ.12
карагач	RU.22
караджабей	TR.16
караери	AZ.52
караж	IR.44
караидель	RU.08
карай	IR.44
карак	JO.09
каракоджана	TR.23
каракол	KG.07
каракулино	RU.80
каракуль	UZ.02
карамай	CN.13
карамай хот	CN.13
караман	TR.78
карастышау	UA.27
карасук	RU.53
каратау	KZ.17
каратузское	RU.91
караулбазар	UZ.02
карач	IR.44
карачаевск	RU.27
карачев	RU.10
карачи	PK.05
карачы	PK.05
карбала	IQ.12
каргалинская	RU.12
каргалински	RU.12
карганда	KZ.12
каргаполье	RU.40
каргасок	RU.75
каргат	RU.53
каргинская	RU.12
каргополь	RU.06
кардиф	GB.WLS
кардифф	GB.WLS
кардоникская	RU.27
каркин	AF.31
каркук	IQ.13
каркын	AF.31
карливка	UA.18
карловка	UA.18
карлсруе	DE.01
карлсруэ	DE.01
кармаскалы	RU.08
карнал	IN.10
карнул	IN.02
карпинск	RU.71
карпинськ	RU.71
карс	TR.84
карсакау	RU.64
карсун	RU.81
картагена	ES.31
картагина	ES.31
картале	RU.13
картали	RU.13
карталы	RU.13
картахена	ES.31
картум	SD.29
карур	IN.25
карух	AF.11
карфаген	TN.36
карши	UZ.08
каршыяка	TR.35
карымскае	RU.93
карымски	RU.93
карымское	RU.93
карэиз	UA.11
касабланка	MA.06
касала	SD.52
касамону	TR.37
касан	UZ.08
касерин	TN.02
касимау	RU.62
касимов	RU.62
касимов балхсн	RU.62
касле	RU.13
касли	RU.13
касп	GE.73
каспи	GE.73
каспийск	RU.17
каспийский	RU.24
кассала	SD.52
кассале	SD.52
кассерин	TN.02
кастамону	TR.37
кастанаево	RU.47
кастрама	RU.37
касумкент	RU.17
касур	PK.04
катав ивановск	RU.13
катав ивановськ	RU.13
катайск	RU.40
катак	IN.21
катанийа	IT.15
катания	IT.15
катар юрт	RU.12
катеринивка	UA.14
катеринодон	UA.14
катоуск	RU.72
каттак	IN.21
каттаке	IN.21
каттакурган	UZ.10
каттакургон	UZ.10
катыр юрт	RU.12
каудор	RU.49
кауроу	RU.83
кафр аз зият	EG.05
кафр аз зият каласы	EG.05
кафранбель	SY.12
ках	AZ.39
кахи	AZ.39
каховка	UA.08
кахраманмараш	TR.46
кахта	TR.02
кахун	RU.22
кацюбынскэ	UA.13
качканар	RU.71
качуг	RU.20
кашан	IR.28
кашары	RU.61
кашгар	CN.13
кашин	RU.77
кашира	RU.47
кашкар	CN.13
кашхатау	RU.22
кашын	RU.77
кашыра	RU.47
каякент	RU.17
квебек	CA.10
квета	PK.02
кветта	PK.02
квилон	IN.13
кебили	TN.31
кедабек	AZ.19
кедири	ID.08
кедровка	RU.29
кедровый	RU.91
кез	RU.80
кезон сити	PH.NCR
кей	TR.03
кейптаун	ZA.11
келаат мгуна	MA.08
келанг	MY.12
келибия	TN.19
келн	DE.07
кельбаджар	AZ.26
келькит	TR.69
кельн	DE.07
кемальпаша	TR.35
кембридж	UA.14
кемер	TR.07
кемерава	RU.29
кемерово	RU.29
кемерово хот	RU.29
кемниц	DE.13
кемь	RU.28
кендари	ID.22
кенже	RU.22
кенитра	MA.04
кенитра каласы	MA.04
кентау	KZ.10
кентрон	AM.11
кербала	IQ.12
кербела	IQ.12
керки	TM.04
керман	IR.29
керманшах	IR.13
керфез	TR.41
керч	UA.11
керчь	UA.11
кескин	TR.79
кесон сити	PH.NCR
кетово	RU.40
кешан	TR.22
кзыл орда	KZ.14
кибальчич	UA.12
кибрай	UZ.14
кивраг	AZ.35
кившаривка	UA.07
кидекша	RU.83
киев	UA.12
киевский	RU.47
кижинга	RU.11
кизел	RU.90
кизил	RU.79
кизил арват	TM.02
кизилюрт	RU.17
кизляр	RU.17
кизнер	RU.80
кизыл арват	TM.02
киивський	UA.05
киивський район	UA
киквидзе	RU.84
кикнур	RU.33
кил	DE.10
килис	TR.90
килия	UA.17
киль	DE.10
кильмезь	RU.33
кимауск	RU.76
кимовск	RU.76
кимри	RU.77
кимры	RU.77
кингисеп	RU.42
кингисепп	RU.42
кингстон апон халл	GB.ENG
киндративський	UA.05
киндративський район	UA.05
кинель	RU.65
кинель черкассы	RU.65
кинешма	RU.21
кинешме	RU.21
кирау	RU.33
кирауград	RU.71
кирауск	RU
киргиз мияки	RU.08
киреевка	RU.76
киреевск	RU.76
кирейевск	RU.76
киренск	RU.20
киренскай	RU.20
киржач	RU.83
кириккале	TR.79
кириллов	RU.85
кириши	RU.42
киркларели	TR.39
киркук	IQ.13
кирмон	IR.29
кирмоншох	IR.13
киров	RU.33
кировакан	AM.06
кировград	RU.71
кирово	UA.10
кирово чепетск	RU.33
кирово чепецк	RU.33
кирово чепецьк	RU.33
кировская	RU.61
кировский	RU.59
кировское	UA.05
кировське	UA.05
кировський	UA.05
кирс	RU.33
кирсанау	RU.72
кирсанов	RU.72
кирсанов балхсн	RU.72
кирышы	RU.42
кирэнск	RU.20
киселевск	RU.29
киславодск	RU.70
кисловодск	RU.70
кисловодськ	RU.70
кисляковская	RU.38
кисмайо	SO.09
кисялеуск	RU.29
китаб	UZ.08
китаево	RU.86
китоб	UZ.08
китченер	CA.08
китчэнер	CA.08
киушарыука	UA.07
кифри	IQ.10
киченер	CA.08
кичменгский городок	RU.85
кланг	MY.12
клевалэнд	US.OH
клерксдорп	ZA.10
клетня	RU.10
клетская	RU.84
клетский	RU.84
клецкая	RU.84
кливланд	US.OH
кливленд	US.OH
климово	RU.10
климовск	RU.47
климовскай	RU.47
климовськ	RU.47
клин	RU.47
клин балхсн	RU.47
клинтси	RU.10
клинцы	RU.10
клов	UA.12
ключи	RU
ключино	RU.77
ключы	RU.92
клявлино	RU.65
княгинин	UA.06
княгинино	RU.51
князе волконское	RU.30
кобрин	BY.01
кобринь	BY.01
кобрын	BY.01
кобу	AZ.01
кобул	AF.13
кобулет	GE.04
кобулети	GE.04
кобустан	AZ.09
ковдор	RU.49
ковель	UA.24
ковентри	GB.ENG
ковентры	GB.ENG
ковернино	RU.51
ковилкино	RU.46
ковлар	AZ.58
ковпакивський	UA.21
ковпакивський район	UA.21
ковров	RU.83
ковшаровка	UA.07
ковылкино	RU.46
когалим	RU.32
когалым	RU.32
кодинск	RU.91
кодинский	RU.91
кожевниково	RU.75
кожикод	IN.13
кожикоде	IN.13
кожухово	RU.48
козан	TR.81
козеево	RU.48
козельск	RU.25
козловка	RU.16
козулька	RU.91
козьмодемьянск	RU.45
козятин	UA.23
коимбатор	IN.25
коимбатур	IN.25
коканд	UZ.03
кокошкино	RU.48
кокс базар	BD.84
коксовый	RU.61
кокуй	RU.93
кокшетау	KZ.03
кола	RU.49
колам	IN.13
коламбус	US.OH
колката	IN.28
колкате	IN.28
коллам	IN.13
коло	RU.49
колодезный	RU.86
колодищи	BY.05
коломенское	RU.48
коломийа	UA.06
коломия	UA.06
коломна	RU.47
коломыя	UA.06
коломьна	RU.47
коломяги	RU.66
колорадо спрингз	US.CO
колорадо спрингс	US.CO
колосовка	RU.54
колпашево	RU.75
колпина	RU.66
колпино	RU.66
колпна	RU.56
колпны	RU.56
колтуши	RU.42
колумбус	US.OH
колхозобод	TJ.02
колывань	RU.53
колышлей	RU.57
кольцово	RU.53
кольчугино	RU.83
ком	IR.39
ком омбо	EG.16
комаричи	RU.10
комендантский аэродром	RU.66
комилла	BD.84
комилле	BD.84
коммунар	RU.42
компрессорный	RU.71
комсомольск	RU.21
комсомольск на амуре	RU.30
комсомольский	RU
комсомольськ на амури	RU.30
комсомольське	UA.07
комсомольський масив	UA.12
комтау	TM.02
комунар	RU.42
конаев	KZ.01
конаково	RU.77
конгер	RU.90
конгыр	RU.90
кондопога	RU.28
кондратово	RU.90
кондрово	RU.25
конибодом	TJ.03
кония	TR.71
конобеево	RU.47
коноково	RU.38
конотоп	UA.21
коноша	RU.06
константина	DZ.04
константиновка	UA.05
константиновск	RU.61
константиновская	RU.61
константиновский	RU.88
константиновское	RU.70
константиновськ	RU.61
конья	TR.71
копейск	RU.13
копенгаген	DK.17
копенхаген	DK.17
коптево	RU.47
кораблино	RU.62
кораблино балхсн	RU.62
корамшар	IR.15
корастэнь	UA.27
корба	IN.37
корган	RU.40
кордава	ES.51
кордоба	ES.51
кордова	ES.51
кореиз	UA.11
корела	RU.42
коренево	RU
коренивськ	RU.38
кореновск	RU.38
кореновск балхсн	RU.38
коркино	RU.13
коркмаскала	RU.17
коркутели	TR.07
корла	CN.13
корла балхсн	CN.13
кормиловка	RU.54
коровулбозор	UZ.02
королев	RU.47
корольов	RU.47
корольовський район	UA.27
коронадаль	PH.12
коростен	UA.27
коростень	UA.27
коростишив	UA.27
коростышев	UA.27
коротчаево	RU.87
короча	RU.09
корпус кристи	US.TX
корпъс кристи	US.TX
корсаков	RU.64
корсунь	UA.01
корсунь шевченкивський	UA.01
корсунь шевченковский	UA.01
кортамыш	RU.40
корфовская	RU.30
корфовский	RU.30
коряжма	RU.06
косая гора	RU.76
косив	UA.06
косиха	RU.04
косов	UA.06
косон	UZ.08
костанай	KZ.13
костерево	RU.83
костомукша	RU.28
костопил	UA.19
костопиль	UA.19
костополь	UA.19
кострома	RU.37
костянтинив	UA.09
костянтинивка	UA.05
костянтиноград	UA.07
кота	IN.24
кота бару	MY.03
кота кинабалу	MY.16
котабато	PH.14
котава	RU.84
котар юрт	RU.12
котельники	RU.47
котельниково	RU.84
котельнич	RU.33
котлас	RU.06
котловка	RU.48
котово	RU.84
котово балхсн	RU.84
котовск	RU.72
котовск балхсн	RU.72
кофарнихона	TJ.RR
кохма	RU.21
коцюбинское	UA.13
коцюбынськэ	UA.13
коченево	RU.53
кочин	IN.13
кочкор ата	KG.03
кочубеевское	RU.70
кочубей	RU.17
кош агач	RU.03
кошан	AF.11
кошва	RU.71
кошехабль	RU.01
кошки	RU.65
краматорск	UA.05
краматорска	UA.05
краматорськ	UA.05
кранштат	RU.66
крапивинский	RU.29
крапоткин	RU.38
красавина	RU.85
красавино	RU.85
красилив	UA.09
красилов	UA.09
красково	RU.47
красна яруга	RU.09
краснаармейск	RU.67
красназнаменск	RU.47
краснакаменск	RU.93
краснакамск	RU.90
краснаобск	RU.53
краснаслабодск	RU
краснауфимск	RU.71
красная глинка	RU.55
красная гора	RU.10
красная горбатка	RU.83
красная поляна	RU.33
красная пресня	RU.48
красная яруга	RU.09
красни баки	RU.51
красни яруга	RU.09
красние баррикади	RU.07
красний лиман	UA.05
красний луч	UA.14
красноармейская	RU.38
красноармейское	RU.65
красноармийськ	RU.47
краснобродский	RU.29
красновишерск	RU.90
красногвардейский	RU.66
красногвардейское	RU
красногорск	RU.47
красногорск балхсн	RU.47
красногорский	RU
красногорское	RU.04
красногорськ	RU.47
краснодар	RU.38
краснодор	RU.91
красное на волге	RU.37
красное село	RU.66
краснозаводск	RU.47
краснозаводск балхсн	RU.47
краснозаводськ	RU.47
краснозатонский	RU.34
краснозерское	RU.53
краснозерське	RU.53
краснознаменск	RU.47
краснознаменськ	RU.47
краснокаменск	RU.93
краснокамск	RU.90
краснокумское	RU.70
краснолесный	RU.86
красномайский	RU.77
краснообск	RU.53
краснообськ	RU.53
краснооктябрьский	RU.48
красноперекопск	UA.11
красносельск	AM.04
красносельский	RU.38
краснослободск	RU
краснослободск балхсн	RU
краснотуранск	RU.91
краснотурьинск	RU.71
красноуральск	RU.71
красноуфимск	RU.71
красноуфимськ	RU.71
краснохолм	RU.55
краснохолмский	RU.08
краснощеково	RU.04
краснояр	RU.91
красноярск	RU.91
красноярская	RU.61
красны яр	RU.54
красные баки	RU.51
красные баррикады	RU.07
красный кут	RU.67
красный луч	UA.14
красный октябрь	RU.83
красный строитель	RU.48
красный сулин	RU.61
красный холм	RU.77
красный чикой	RU.93
красный яр	RU
красныя барыкады	RU.07
кратово	RU.47
кременец	UA.22
кременець	UA.22
кременки	RU.25
кременная	UA.14
кременчуг	UA.18
кременчук	UA.18
кремина	UA.14
креминна	UA.14
крестовский остров	RU.42
крестци	RU.52
крестцы	RU.52
крефелд	DE.07
крефельд	DE.07
кривий риг	UA.04
криводановка	RU.53
кривошеино	RU.75
кривый риг	UA.04
кривянская	RU.61
кримск	RU.38
кримськ	RU.38
кричев	BY.06
кролевец	UA.21
кролевець	UA.21
кромы	RU.56
кронштадт	RU.66
кронштат	RU.66
кропачево	RU.13
кропивницкий	UA.10
кропивницький	UA.10
кропоткин	RU.38
кротовка	RU.65
крутая горка	RU.54
крутинка	RU.54
круцинка	RU.54
крывы рог	UA.04
крыловская	RU.38
крымск	RU.38
крычау	BY.06
крэмэнчук	UA.18
крэфельд	DE.07
крюгерсдорп	ZA.06
крюгерсдорпа	ZA.06
крюкив	UA.18
крюкив на днипри	UA.18
крюкове	UA.18
кстова	RU.51
кстово	RU.51
куала лумпур	MY.14
куала теренгану	MY.13
куала теренггану	MY.13
куала тренггану	MY.13
куанда	RU.93
куандык	RU.55
куантан	MY.06
кубадли	AZ.43
кубадлы	AZ.43
кубинка	RU.47
кубинка балхсн	RU.47
кубустан	AZ.41
кубустон	AZ.41
кубыстан	AZ.41
кува	UZ.03
кувандик	RU.55
кувандык	RU.55
кувейсина	EG.09
кувшиново	RU.77
кугеси	RU.16
кудепста	RU.38
кудимкар	RU.90
кудрово	RU.42
кудымкар	RU.90
куеда	RU.90
куенминг	CN.29
куета	PK.02
куженер	RU.45
кузнецк	RU.57
кузнецовск	UA.19
кузнецовськ	UA.19
кузнецьк	RU.57
кузоватово	RU.81
кузьминки	RU.48
кузьмоловский	RU.42
куйбишев	RU.53
куйбишевський	UA.05
куйбышау	RU.53
куйбышев	RU.53
куйбышево	RU.61
куйтун	RU.20
куйязы	RU.90
кукмара	RU.73
кукмор	RU.73
кукшетау	KZ.03
кул	TR.45
кулебаки	RU.51
кулешовка	RU.61
кулм	AF.30
кулна	BD.82
кулоб	TJ.02
кулой	RU.06
кулсары	KZ.06
култи	IN.28
кулунда	RU.04
кульсары	KZ.06
куляб	TJ.02
кулябаки	RU.51
кум	IR.39
куман	UA.01
кумены	RU.33
кумертау	RU.08
кумру	TR.52
кумул	CN.13
кумылженская	RU.84
кумяртау	RU.08
кунас	CN.13
кунашак	RU.13
кунгур	RU.90
кундуз	AF.24
кундун чокусу	AU.04
кунейтра	SY.03
кунмин	CN.29
куннин жагасы	AU.04
кунцево	RU.48
куншан	CN.04
куньмин	CN.29
куньшань	CN.04
куня ургенч	TM.03
купавна	RU.47
купанг	ID.18
купанге	ID.18
купино	RU.53
купчино	RU.66
купьянск	UA.07
купянск	UA.07
купянськ	UA.07
курагина	RU.91
курагино	RU.91
курахове	UA.05
курахово	UA.05
курган	RU.40
курган тюбе	TJ.02
курганинск	RU.38
курганинськ	RU.38
кургон	RU.40
кургонтеппа	TJ.02
курдамир	AZ.27
курдемир	AZ.27
куренивка	UA.12
куркино	RU.76
курлово	RU.83
куровское	RU.47
куровскойе	RU.47
куровське	RU.47
курсавка	RU.70
курск	RU.41
курская	RU.70
курськ	RU.41
куртамиш	RU.40
куртамыш	RU.40
курумкан	RU.11
курумоч	RU.65
курчала	RU.12
курчалой	RU.12
курчатов	RU.41
куршава	RU.70
куршехир	TR.40
куршлой	RU.12
курьяново	RU.48
куса	RU.13
кусар	AZ.44
кусково	RU.47
кустанай	KZ.13
кусти	SD.41
кут	IQ.16
кутаиси	GE.66
кутулик	RU.20
куфа	IQ.17
кухсан	AF.11
кучинг	MY.11
кучкар ата	KG.03
кучкор ота	KG.03
кушадаси	TR.09
кушадасъ	TR.09
кушадасы	TR.09
кушва	RU.71
кушк	AF.11
кушнаренково	RU.08
кущевская	RU.38
куьрдаьхани	AZ.09
куэбэк	CA.10
кхелна	BD.82
кхулна	BD.82
кшенский	RU.41
къагьраманмараш	TR.46
къазан	RU.73
къазвин	IR.38
къаледжик	TR.68
къараман	TR.78
къарачай шахар	RU.27
къарс	TR.84
къарча къала	RU.27
къаспи	GE.73
кълъмбъс	US.GA
къонья	TR.71
къоркъутели	TR.07
кършехир	TR.40
къръккале	TR.79
къызылджахамам	TR.68
кыдзоль	RU.90
кызбурун первый	RU.22
кызыл	RU.79
кызыл кия	KG.09
кызыл кыя	KG.09
кызыл мажалык	RU.79
кызыл суу	KG.07
кызыларда	KZ.14
кызылгаджилы	AZ.21
кызылгаджылы	AZ.21
кызылджахамам	TR.68
кызылорда	KZ.14
кызылтепе	TR.72
кыив	UA.12
кыйив	UA.12
кыргыз мияка	RU.08
кырен	RU.11
кыркларели	TR.39
кыршехир	TR.40
кырыккале	TR.79
кытау ивановск	RU.13
кыштовка	RU.53
кыштым	RU.13
кьолн	DE.07
кюрдамир	AZ.27
кюрдаханы	AZ.09
кютахия	TR.43
кютахья	TR.43
кютахя	TR.43
кядабек	AZ.19
кяхта	RU.11
кяхулай	RU.17
ла гулет	TN.36
ла коруня	ES.58
лаббок	US.TX
лабинск	RU.38
лабинськ	RU.38
лабитнанги	RU.87
лабок	US.TX
лабытнанги	RU.87
лавал	CA.10
лаваль	CA.10
лагань	RU.24
лагоат	DZ.25
лагойск	BY.05
лагуат	DZ.25
ладижин	UA.23
ладовская балка	RU.70
ладожская	RU.38
ладозька	RU.38
ладошкайа	RU.38
ладыжин	UA.23
лаеш	RU.73
лазаревка	RU.38
лазаревское	RU.38
лаишава	RU.73
лаишево	RU.73
лайбинь	CN.16
лайпциг	DE.13
лайу	CN.25
лакинск	RU.83
лакнау	IN.36
лакха невре	RU.12
лакхнау	IN.36
ламаносау	RU.66
лангей	CA.10
лангепас	RU.32
ланджоу	CN.15
ланжоу	CN.15
ланкаран	AZ.29
ланфан	CN.10
ланьжоу	CN.15
лаойанг	CN.19
лаойуен	CN.05
лаоченг	CN.25
лаптево	RU.76
лар герд	AF.33
лараш	MA.01
лараша	MA.01
ларба	DZ.20
ларедо	US.TX
ларкане	PK.05
лас вегас	US.NV
лас палмас де гран канариа	ES.53
лас пальмас де гран канария	ES.53
латакийа	SY.02
латакия	SY.02
латна	RU.86
латная	RU.86
латур	IN.16
лаха невре	RU.12
лахденпохья	RU.28
лахидж	YE.24
лахор	PK.04
лахтинский	RU.66
лахыдж	YE.24
лачин	AZ.28
лачын	AZ.28
лашкаргах	AF.10
лвов	UA.15
лебедин	UA.21
лебединовка	KG.02
лебедянь	RU.43
лебяжье	RU
лев толстой	RU.43
леваши	RU.17
левобережная	RU.48
левобережный	RU.48
левокумка	RU.70
левокумское	RU.70
лежнево	RU.21
лейпциг	DE.13
лейпцыг	DE.13
лексингтон	US.KY
лексингтън	US.KY
ленгер	KZ.10
ленгир	KZ.10
ленин	AZ.51
ленин аул	RU.17
ленин джол	KG.03
ленина	RU.38
ленинагорск	RU.73
ленинаул	RU.17
ленинградская	RU.38
ленинкент	RU.17
ленино	UA.11
ленинск	RU.84
ленинск кузнецки	RU.29
ленинск кузнецкий	RU.29
ленинские горы	RU.47
ленинский	RU.76
ленинское	RU
ленинський	UA.14
ленкорань	AZ.29
ленск	RU.63
ленскей	RU.63
ленськ	RU.63
леоново	RU.48
лепель	BY.07
лерик	AZ.31
лермонтов	RU.70
лермонтов балхсн	RU.70
лесазаводск	RU.59
лесасибирск	RU.91
лесниково	RU.40
лесной	RU.71
лесной городок	RU.47
лесогорск	RU.20
лесозаводск	RU.59
лесосибирск	RU.91
лестер	GB.ENG
лестър	GB.ENG
лестэр	GB.ENG
лефортово	RU.48
лианозово	RU.48
либек	DE.10
ливадия	RU.59
ливерпул	GB.ENG
ливерпуль	GB.ENG
ливни	RU.56
ливны	RU.56
ливобережний	UA.05
ливобережний масив	UA.12
ливобережний район	UA.05
лида	BY.03
лиданг	CN.29
лидс	GB.ENG
лиен	FR.84
лийдс	GB.ENG
ликино дулево	RU.47
лил	FR.32
лилль	FR.32
лиман	UA.05
линда	RU.51
линево	RU.53
линйи	CN.25
линколн	US.NE
линкольн	US.NE
линкълн	US.NE
линфен	CN.24
линц	AT.04
линьи	CN.25
линься	CN.15
линьфынь	CN.24
линьфэнь	CN.24
лион	FR.84
липа	PH.40
липауцы	RU.59
липеск	RU.43
липецк	RU.43
липецьк	RU.43
липки	UA.12
липовцы	RU.59
лисаков	KZ.13
лисаковск	KZ.13
лисичанск	UA.14
лисичанськ	UA.14
лиски	RU.86
лиски балхсн	RU.86
лисково	RU.51
лисовий масив	UA.12
литкарино	RU.47
литл рок	US.AR
литъл рок	US.AR
лиуянг	CN.11
лихоборы	RU.48
лиховской	RU.61
лихославль	RU.77
лицзян	CN.29
лицзян шаары	CN.29
лишуй	CN.02
лмс	RU.48
лобва	RU.71
лобня	RU.47
логойск	BY.05
лодейное поле	RU.42
лозова	UA.07
лозовая	UA.07
локбатан	AZ.09
локомотивный	RU.13
локоть	RU.10
локсеумаве	ID.01
ломоносов	RU.66
ломоносов шаары	RU.66
лонг бийч	US.CA
лонг бич	US.CA
лонгей	CA.10
лондан	GB.ENG
лондон	GB.ENG
лондонска општина бексли	GB.ENG
лондонска општина брент	GB.ENG
лондонъ	GB.ENG
лоне	IN.36
лопатино	RU.45
лопатинский	RU.47
лос андьелес	US.CA
лос анелес	US.CA
лос анжелес	US.CA
лосино петровский	RU.47
лотошино	RU.47
лоуди	CN.11
лоухи	RU.28
лохидж	YE.24
лохэ	CN.09
лоькбатан	AZ.09
лоян	CN.09
луань	CN.01
лубни	UA.18
лубны	UA.18
луга	RU.42
луганск	UA.14
луджоу	CN.32
лудхиана	IN.23
лудхияна	IN.23
лужники	RU.48
лужоу	CN
луза	RU.33
лузино	RU.54
луисвил	US.KY
луисвилл	US.KY
лукоянов	RU.51
луксор	EG.28
луксор шаары	EG.28
лунинец	BY.01
лунино	RU.57
лунъянь	CN.07
луойанг	CN.09
луохе	CN.09
луоян	CN.09
лусена	PH.40
лутон	GB.ENG
лутугине	UA.14
лутугино	UA.14
лутън	GB.ENG
луханск	UA.14
луховитси	RU.47
луховици	RU.47
луховицы	RU.47
луховка	RU.46
луцк	UA.24
луцьк	UA.24
лучегорск	RU.59
лучегорськ	RU.59
лучжоу	CN.32
лъбък	US.TX
лыман	UA.05
лыскава	RU.51
лысково	RU.51
лысогорская	RU.70
лысогорски	RU.70
лысые горы	RU.67
лысьва	RU.90
лытва	RU.90
лыткарино	RU.47
львив	UA.15
львовский	RU.47
льгов	RU.41
льговский	RU.41
лэшань	CN.32
любахна	RU.10
любек	DE.10
люберци	RU.47
люберцы	RU.47
любим	RU.88
любинский	RU.54
люблино	RU.48
люботин	UA.07
любохна	RU.10
людиново	RU.25
люлебургаз	TR.39
люлебургас	TR.39
люпаньшуй	CN.18
лючжоу	CN.16
лямбирь	RU.46
лянгасово	RU.33
лянкяран	AZ.29
лянтор	RU.32
ляньюньган	CN.04
ляочэн	CN.25
ляоюань	CN.05
ляоян	CN.19
лясны	BY.05
магадаан	RU.44
магадан	RU.44
магарамкент	RU.17
магас	RU.19
магдагачи	RU.05
магдагачы	RU.05
магдебург	DE.14
магдэбург	DE.14
магилев	BY.06
магилеу	BY.06
магистральный	RU.20
магнитагорск	RU.13
магнитка	RU.13
магнитогорск	RU.13
магнитогорськ	RU.13
магоча	RU.93
мадаба	JO.23
маджалис	RU.17
мадждаль шамс	SY.03
мадина	SA.05
мадинат	SA.05
мадисон	US.WI
мадисън	US.WI
мадрид	ES.29
мадрыд	ES.29
мадурай	IN.25
мажайск	RU.47
мазарган	MA.06
мазари шариф	AF.30
маздок	RU.68
мазори шариф	AF.30
мазыр	BY.02
майами	US.FL
майданшахр	AF.27
майкоп	RU.01
майкъоп	RU.01
майма	RU.03
маймана	AF.07
майменсингх	BD.H
майна	RU
майнц	DE.08
майон	RU.32
майртуп	RU.12
майский	RU
майсор	IN.19
майсур	IN.19
майя	RU.63
макане киотар	RU.12
маканчи	KZ.12510143
маканшы	KZ.12510143
макаров	RU.64
макарьев	RU.37
макассар	ID.38
макеевка	UA.05
макиивка	UA.05
макинск	KZ.03
макка	SA.14
макраус	RU.67
максатиха	RU.77
макушино	RU.40
макшан	RU.57
малавез	RU.08
малага	ES.51
маладзечна	BY.05
малазгирт	TR.49
малакка	MY.04
маланг	ID.08
малатия	TR.44
малатья	TR.44
малатя	TR.44
малаховка	RU.47
малая вишера	RU.52
малая пурга	RU.80
малгабек	RU.19
малгобак	RU.19
малгобек	RU.19
малегаон	IN.16
малин	UA.27
малка	RU.22
малкара	TR.59
маллави	EG.10
малме	SE.27
малмыж	RU.33
малмьо	SE.27
малойарославец	RU.25
малолос	PH.03
малоярославетс	RU.25
малоярославец	RU.25
малые дербеты	RU.24
малышева	RU.71
мальме	SE.27
мамадиш	RU.73
мамадыш	RU.73
мамакиин киотар	RU.12
мамакхай юрт	RU.12
мамедкала	RU.17
мамоново	RU.23
мамонтовка	RU.47
мамонтово	RU.04
манавгат	TR.07
манадо	ID.31
маназгерд	TR.49
манас	KG.03
манаскент	RU.17
манбидж	SY.09
мангалор	IN.19
мангалур	IN.19
мангалуру	IN.19
мангейм	DE.01
мангер	IN.34
мангистау	KZ.09
мангит	UZ.09
мангыстау	KZ.09
мангышлак	KZ.09
мандали	IQ.10
мандалуионг	PH.NCR
мандалуйон	PH.NCR
мандалуйонг	PH.NCR
манила	PH.NCR
маниса	TR.45
мансур	DZ.39
мансура	DZ.15
мантурово	RU.37
мануба	TN.39
манхайм	DE.01
манхеттен	US.NY
манчагорск	RU.49
манчестер	GB.ENG
манчестър	GB.ENG
манчэстэр	GB.ENG
манькивка	UA.01
манькиука	UA.01
маньковка	UA.01
маомин	CN.30
маоминг	CN.30
маракеш	MA.07
маралик	AM.07
марганец	UA.04
марганець	UA.04
маргилан	UZ.03
маргилон	UZ.03
мардакян	AZ.09
мардан	PK.03
мардин	TR.72
мардова	RU.72
мари	TM.05
мари турек	RU.45
мариб	YE.14
мариенбург	RU.42
мариинск	RU.29
мариинский посад	RU.16
мариинськ	RU.29
мариупол	UA.05
мариуполь	UA.05
марка	SO.14
марказ е сайидабад	AF.27
маркази сайидобод	AF.27
маркам	CA.08
маркем	CA.08
маркова	RU.20
марково	RU.20
маркс	RU.67
маркс балхсн	RU.67
маркъм	CA.08
мармарис	TR.48
марнеули	GE.68
марракеш	MA.07
маррокеш	MA.07
марса алам	EG.02
марса матрух	EG.22
марсел	FR.93
марсель	FR.93
марсилия	FR.93
мартан чу	RU.12
мартунакан	AM.06
марха	RU.63
мары	TM.05
мары шаары	TM.05
марыинск	RU.29
марьина горка	BY.05
марьинка	UA.05
марьино	RU.48
марьяновка	RU.54
масала	AZ.32
масаллы	AZ.32
масаловка	RU.61
масандра	UA.11
масани	UA.02
масис	AM.02
маскаленки	RU.54
маскара	DZ.26
маскасола	RU.45
маслова пристань	RU.09
масловка	RU.86
маслоуски прычал	RU.09
маслянино	RU.53
массандра	UA.11
массы	KG.03
масул	IQ.15
матарам	ID.17
матвеев курган	RU.61
матвеевское	RU.48
матура	IN.36
матхура	IN.36
мау	IN.36
махалино	RU.57
махачкала	RU.17
махиачхъала	RU.17
махтумкули	TM.02
машкова	RU.53
маштага	AZ.09
машхад	IR.42
маями	US.FL
мга	RU.42
мглин	RU.10
мглин балхсн	RU.10
мдик	MA.01
мегет	RU.20
мегиен	RU.32
мегион	RU.32
медан	ID.26
медведево	RU.45
медведовская	RU.38
медвежьегорск	RU.28
медеа	DZ.06
меденин	TN.28
медея	DZ.06
медисон	US.WI
меднагорск	RU.55
медногорск	RU.55
медынь	RU.25
меерут	IN.36
межгорье	RU.08
междугорье	RU.12
междуреченск	RU.29
междуреченский	RU.32
междуреченськ	RU.29
междурэчанск	RU.29
межевой	RU.13
межозерный	RU.13
меймене	AF.07
мейса	US.AZ
мека	SA.14
мекка	SA.14
мекнес	MA.03
мелбурн	AU.07
мелбърн	AU.07
меленки	RU.83
мелеуз	RU.08
мелехово	RU.83
мелитопиль	UA.26
мелитополь	UA.26
мельбурн	AU.07
мельниково	RU.75
меляуз	RU.08
мемфис	US.TN
менделеево	RU.47
менделеевск	RU.73
менделеевский	RU.76
мендерес	TR.35
менемен	TR.35
мензела	RU.73
мензелинск	RU.73
менски масыу	UA.12
менхенгладбах	DE.07
мератх	IN.36
мерефа	UA.07
мерзифон	TR.05
мерке	KZ.17
мерки	KZ.17
мерс эль кебир	DZ.09
мерсин	TR.32
меса	US.AZ
месина	IT.15
мескар эвл	RU.12
мескер эвла	RU.12
мескер юрт	RU.12
мессад	DZ.22
мессина	IT.15
месягутово	RU.08
металлострой	RU.66
метрогородок	RU.48
мефтах	DZ.20
мехдиабад	AZ.01
мехрабад	TJ.03
мехтар лам	AF.35
мехтари лом	AF.35
мец артик	AM.07
мечетинская	RU.61
миас	RU.13
миасс	RU.13
миасское	RU.13
мидар	MA.02
миджнаван	AZ.69
мидун	TN.28
мидьят	TR.72
миенян	CN.32
микильська борщагивка	UA.12
микитивка	UA.05
микитивський	UA.05
микитивський район	UA.05
миколаив	UA.16
микрорайон дарницького вагоноремонтного заводу	UA.12
микунь	RU.34
мила	DZ.48
милан	IT.09
милано	IT.09
милас	TR.48
милвоки	US.WI
милерово	RU.61
миллерово	RU.61
милтон кинз	GB.ENG
милтон кинс	GB.ENG
милуоки	US.WI
мильково	RU.92
мимарсинан	TR.34
мингаора	PK.03
мингачевир	AZ.33
мингора	PK.03
миндживан	AZ.69
минджыван	AZ.69
минеаполис	US.MN
минералние води	RU.70
минеральные воды	RU.70
минеральныя воды	RU.70
миннеаполис	US.MN
минск	BY.04
минскай	BY.04
мински масиу	UA.12
минстер	DE.07
минський масив	UA.12
минусинск	RU.91
минусинськ	RU.91
минуф	EG.09
минчевир	AZ.33
миньяр	RU.13
мир бача кот	AF.13
мир баша кот	AF.13
мир башир	AZ.57
миргород	UA.18
мирзапур	IN.36
мири	MY.11
мирнаград	UA.05
мирней	RU.63
мирний	RU.63
мирноград	UA.05
мирный	RU
миронивка	UA.13
мироновка	UA.13
мирпур хас	PK.05
мирут	IN.36
мисисага	CA.08
мисисога	CA.08
миски	RU.29
мисрата	LY.72
миссиссога	CA.08
мисурата	LY.72
митарлам	AF.35
митишчи	RU.47
митищи	RU.47
митреень ош	RU.81
митрофановка	RU.86
михайлаука	RU.84
михайлов	RU.62
михайловск	RU.70
михайловская	RU.38
михайловский	RU.04
михайловское	RU
михалково	RU.48
михнево	RU.47
мичуринск	RU.72
мичуринськ	RU.72
мичурынск	RU.72
мишелевка	RU.20
мишкин	RU.88
мишкина	RU.40
мишкино	RU
мияс	RU.13
мйенйанг	CN.32
мобарак	UZ.08
могадиш	SO.02
могадишо	SO.02
могадишу	SO.02
могилев подольский	UA.23
могилив подилски	UA.23
могилив подильський	UA.23
могильов	BY.06
могойтуй	RU.93
могоча	RU.93
модесто	US.CA
можайск	RU.47
можайскай	RU.47
можга	RU.80
моздок	RU.68
моздок балхсн	RU.68
мозир	BY.02
мозырь	BY.02
мока	YE.25
мокроус	RU.67
мокшан	RU.57
молла гекча	AM.07
молодечно	BY.05
молодижне	UA.18
молодижний	UA.18
молодогвардейск	UA.14
молодогвардийськ	UA.14
молочное	RU.85
молочный	RU.49
молчаново	RU.75
монастир	TN.16
монастыр	TN.16
монетный	RU.71
монино	RU.47
монпелие	FR.76
монпелье	FR.76
монреал	CA.10
монреаль	CA.10
монтреал	CA.10
мончегорск	RU.49
мончегорськ	RU.49
морадабад	IN.36
морам	RU.83
мордово	RU.72
морена	IN.35
морено вали	US.CA
морено валли	US.CA
мориб	YE.14
морки	RU.45
морозова	RU.42
морозовск	RU.61
морозовск балхсн	RU.61
морозовськ	RU.61
моршанск	RU.72
москаленки	RU.54
москова	RU.48
московское	RU.70
москох	RU.48
мослим	RU.73
мосрентген	RU.47
мостаганем	DZ.07
мосталес	ES.29
мостиска	UA.15
мостиська	UA.15
мостицький масив	UA.12
мостовской	RU.38
мостолес	ES.29
мосул	IQ.15
мосул хот	IQ.15
мотыгино	RU.91
моха	YE.25
мохаммедия	MA.06
мохсоголлоох	RU.63
мохсоголлох	RU.63
мохсоголох	RU.63
мошково	RU.53
мраково	RU.08
мсакен	TN.23
мсила	DZ.27
мстера	RU.83
мтсенск	RU.56
муар	MY.01
мубарек	UZ.08
муборак	UZ.08
мугла	TR.48
муданданг	CN.08
мудандзян	CN.08
муданьи	TR.16
муданьцзян	CN.08
музафарабад	PK.06
музафаргарх	PK.04
музафарнагар	IN.36
музафарпур	IN.34
музаффарабад	PK.06
музаффаргар	PK.04
музаффаргарх	PK.04
музаффарпур	IN.34
мукалла	YE.04
мукачеве	UA.25
мукачево	UA.25
мукшы	RU.57
мулино	RU.51
мулловка	RU.81
мултан	PK.04
мумбаи	IN.16
мундар юрт	RU.12
мундыбаш	RU.29
мунхен	DE.02
мунхэн	DE.02
муравленко	RU.87
мурам	RU.83
мураново	RU.47
мурауленка	RU.87
мураши	RU.33
мурзук	LY.73
муридке	PK.04
мурино	RU.42
мурманск	RU.49
мурманск ош	RU.49
мурманськ	RU.49
мурмаши	RU.49
мурмашы	RU.49
муром	RU.83
муромцево	RU.54
мурсия	ES.31
мурыгино	RU.33
мурына	RU.42
мусазаде	TR.08
мусаффа	AE.01
мусейфра	SY.06
муско	RU.48
муслюмово	RU.73
мухманд дара	AF.18
мухор шибирь	RU.11
мухоршибирь	RU.11
муцал аул	RU.17
муцалаул	RU.17
мучкапский	RU.72
мучун	TJ.03
муш	TR.49
мценск	RU.56
мцхета	GE.69
мцэнск	RU.56
мыски	RU.29
мысхако	RU.38
мытищи	RU.47
мышкин	RU.88
мьонхенгладбах	DE.07
мэгъэс	RU.19
мэйчжоу	CN.30
мэйшань	CN.32
мюнстер	DE.07
мюнстэр	DE.07
мюнхен	DE.02
мянзелинск	RU.73
мяньян	CN.32
наама	DZ.49
набатия ва тахта	LB.07
набатия жане тахта	LB.07
набатия и тахта	LB.07
набел	TN.19
набережные челны	RU.73
набул	TN.19
нава	SY.06
навагрудак	BY.03
навадзвинск	RU.06
наваорск	RU.55
наваполацк	BY.07
наваузенск	RU.67
навашино	RU.51
нави каронлуг	AZ.65
нави мумбаи	IN.16
нави мумбай	IN.16
навля	RU.10
навобод	TJ.RR
навои	UZ.07
наволоки	RU.21
нагинск	RU.47
нагорный	RU.48
нагпур	IN.16
надвирна	UA.06
надвоицы	RU.28
надворная	UA.06
надежда	RU.70
наджаф	IQ.17
наджафабад	IR.28
наджран	SA.16
надим	RU.87
надор	MA.02
надречье	RU.12
надтеречное	RU.12
надым	RU.87
нажаф	IQ.17
нажи юрт	RU.12
назарава	RU.91
назарово	RU.91
називаевск	RU.54
назили	TR.09
назилли	TR.09
назран	RU.19
назрань	RU.19
называевск	RU.54
называеуск	RU.54
накура	LB.06
наллыхан	TR.68
налут	LY.74
налчик	RU.22
налшык	RU.22
нальчик	RU.22
наманган	UZ.06
намцы	RU.63
нандед	IN.16
нандер	IN.16
нанин	CN.04
нанинг	CN.16
нанйанг	CN.09
нанкин	CN.04
нанкинг	CN.04
нант	FR.52
нантун	CN.04
нантунг	CN.04
нанчан	CN.03
нанчанг	CN.03
нанчунг	CN.32
наньнин	CN.16
наньпин	CN.07
наньтун	CN.04
наньчан	CN.03
наньчун	CN.32
наньян	CN.09
нара фаминск	RU.47
нардаран	AZ.09
нариман	RU.07
нариманов	RU.07
наро фоминск	RU.47
наро фоминськ	RU.47
нартан	RU.22
нарткала	RU.22
нарткала балхсн	RU.22
нарткъалэ	RU.22
нарын	KG.04
нарышкино	RU.56
нарьян мар	RU.50
насик	IN.16
насирия	IQ.09
натор	BD.83
науай	UZ.07
наурская	RU.12
наурско мекенская	RU.12
нафталан	AZ.34
нахабино	RU.47
нахичевань	AZ.35
находка	RU.59
находко	RU.59
нахотка	RU.59
нахрин	AF.03
нахчыван	AZ.35
нахшыван	AZ.35
нашвил	US.TN
нашвилл	US.TN
нашик	IN.16
неапаль	IT.04
неапол	IT.04
неаполь	IT.04
небит даг	TM.02
нев дели	IN.07
невель	RU.60
невельск	RU.64
неверкино	RU.57
невинномисск	RU.70
невинномиськ	RU.70
невинномысск	RU.70
невр гиала	RU.12
невшехир	TR.50
невьянск	RU.71
нежинка	RU.55
нежын	UA.02
незлобная	RU.70
нейданг	CN.32
неклюдово	RU.51
некрасовка	RU
некрасовский	RU.47
некрасовское	RU.88
нелидово	RU.77
неллуру	IN.02
нелор	IN.02
неман	RU.23
нерехта	RU.37
нерчинск	RU.93
нерчинськ	RU.93
нерчынск	RU.93
нерюнгри	RU.63
несара	RU.19
несвиж	BY.05
нестервар	UA.23
нестеров	RU.23
нестеровская	RU.19
несцерау	RU.23
нетешин	UA.09
нетишин	UA.09
нефта	TN.35
нефтегорск	RU.65
нефтекама	RU.08
нефтекамск	RU.08
нефтекамськ	RU.08
нефтекумск	RU.70
нефтекумск балхсн	RU.70
нефтечала	AZ.36
нефтеюганск	RU.32
нефтчала	AZ.36
нефтчола	AZ.36
нефцякумск	RU.70
нея	RU.37
нивки	UA.12
нигде	TR.73
нидерберг	RU.86
нижин	UA.02
нижнеангарск	RU.11
нижневартовск	RU.32
нижнедевицк	RU.86
нижнеднепровск	UA.04
нижнее казанище	RU.17
нижнекамск	RU.73
нижнесортымский	RU.32
нижнеудзинск	RU.20
нижнеудинск	RU.20
нижни серги	RU.71
нижние ачалуки	RU.19
нижние вязовые	RU.73
нижние серги	RU.71
нижний дженгутай	RU.17
нижний ингаш	RU.91
нижний куранах	RU.63
нижний ломов	RU.57
нижний новгород	RU.51
нижний одес	RU.34
нижний тагил	RU.71
нижния серги	RU.71
нижньоангарськ	RU.11
нижньовартовськ	RU.32
нижньоднипровськ	UA.04
нижньоднипровськ вузол	UA.04
нижньокамськ	RU.73
нижня мактама	RU.73
нижня теличка	UA.12
нижня тура	RU.71
нижняя мактама	RU.73
нижняя омка	RU.54
нижняя пойма	RU.91
нижняя салда	RU.71
нижняя тавда	RU.78
нижняя тура	RU.71
низипе	TR.83
нийала	SD.49
нийдэ	TR.73
никалаеука	RU.81
никель	RU.49
николаев	UA.16
николаевка	RU
николаевск	RU.84
николаевск на амуре	RU.30
николаевськ	RU.84
николайевск на амуру	RU.30
николина гора	RU.47
николо березовка	RU.08
никологоры	RU.83
никольск	RU.57
никольскае	UA.05
никольське	UA.05
никопиль	UA.04
никополь	UA.04
никсар	TR.60
никулино	RU.48
нили	AF.41
ниман	RU.23
нинбо	CN.02
нингбо	CN.02
нирнберг	DE.02
нироб	RU.90
нитва	RU.90
ница	FR.93
ницца	FR.93
ниш	RS.SE
нишапур	IR.42
нишопур	IR.42
нова адэса	UA.16
нова дарниця	UA.12
нова забудова	UA.12
нова игрень	UA.04
нова каховка	UA.08
нова одеса	UA.16
новаваршаука	RU.54
новакубанск	RU.38
новамаскоуск	RU.76
новасямейкина	RU.65
новая деревня	RU.66
новая игирма	RU.20
новая каховка	UA.08
новая ладога	RU.42
новая ляля	RU.71
новая майна	RU.81
новая одесса	UA.16
новая таволжанка	RU.09
новая усмань	RU.86
новгород	RU.52
новгород северский	UA.02
новгород сиверскый	UA.02
новгород сиверський	UA.02
нови кайдаки	UA.04
нови кодаки	UA.04
нови лапсари	RU.16
нови сад	RS.VO
новий кодак	UA.04
новий львив	UA.15
новий рогачик	RU.84
новий роздил	UA.15
новий сад	RS.VO
ново баязет нор баязет	AM.04
ново переделкино	RU.48
ново сергиевский	RU.55
ново талицы	RU.21
новоаганск	RU.32
новоаганськ	RU.32
новоалександровск	RU.70
новоалександровск балхсн	RU.70
новоалтайск	RU.04
новоаннинский	RU.84
новобатайск	RU.61
новобелокатай	RU.08
новобиличи	UA.12
новобурейский	RU.05
нововаршавка	RU.54
нововеличковская	RU.38
нововладыкино	RU.48
нововолинськ	UA.24
нововолынск	UA.24
нововоронеж	RU.86
нововязники	RU.83
новогиреево	RU.48
новогорный	RU.13
новоград волынский	UA.27
новогрудок	BY.03
новодвинск	RU.06
новодеревянковская	RU.38
новоджерелиевская	RU.38
новодмитриевская	RU.38
новое девяткино	RU.42
новозаведенное	RU.70
новозавидовский	RU.77
новозаводський	UA.02
новозаводський район	UA.02
новозибков	RU.10
новозипков	RU.10
новозыбков	RU.10
новоивановски	RU.47
новоивановское	RU.47
новоказалинск	KZ.14
новокаякент	RU.17
новокорсунская	RU.38
новокручининский	RU.93
новокубанск	RU.38
новокубанськ	RU.38
новокузнетск	RU.29
новокузнецк	RU.29
новокузнецьк	RU.29
новокузьминки	RU.48
новокуйбишевск	RU.65
новокуйбишевськ	RU.65
новокуйбышевск	RU.65
новолеушковская	RU.38
новомаклаково	RU.91
новомалороссийская	RU.38
новоминская	RU.38
новомиргород	UA.10
новомихайловский	RU.38
новомичуринск	RU.62
новомосковск	RU.76
новомосковськ	RU.76
новомышастовская	RU.38
новониколаевский	RU.84
новоорск	RU.55
новоорськ	RU.55
новопавловск	RU.70
новопавловск балхсн	RU.70
новопавловськ	RU.70
новопетровское	RU.47
новоподрезково	RU.47
новопокровская	RU.38
новопокровська	RU.38
новополоцк	BY.07
новополоцьк	BY.07
новорождественская	RU.38
новоросийск	RU.38
новороссийск	RU.38
новосадовое	RU.12
новоселицкое	RU.70
новоселиця	UA.04
новоселье	RU.42
новосемейкино	RU.65
новосергиевка	RU.55
новосибирск	RU.53
новосибирскай	RU.53
новосибирский академгородок	RU.53
новосибирьскъ	RU.53
новосиликатный	RU.04
новосинеглазовский	RU.13
новосиньково	RU.47
новосмолинский	RU.51
новосокольники	RU.60
новоспаское	RU.81
новоспасское	RU.81
новоспаське	RU.81
новотитаровская	RU.38
новотроитск	RU.55
новотроитская	RU.70
новотроицк	RU.55
новотроицкая	RU.70
новотроицьк	RU.55
новоузенск	RU.67
новоузенськ	RU.67
новоукраинка	UA.10
новоукраинское	RU.38
новоульяновск	RU.81
новоуральск	RU.71
новоуткинск	RU.71
новоховрино	RU.48
новохоперск	RU.86
новочебоксарск	RU.16
новочеркаск	RU.61
новочеркасск	RU.61
новочеркаськ	RU.61
новошахтинск	RU.61
новошахтинский	RU.59
новощербиновская	RU.38
новояворивськ	UA.15
новояворовск	UA.15
новы рагачык	RU.84
новые атаги	RU.12
новые бурасы	RU.67
новые кузьминки	RU.48
новые лапсары	RU.16
новые ляды	RU.90
новые черемушки	RU.48
новый	RU.59
новый афон	GE.02
новый городок	RU.29
новый оскол	RU.09
новый раздол	UA.15
новый рогачик	RU.84
новый сулак	RU.17
новый торъял	RU.45
новый узень	KZ.09
новый ургал	RU.30
новый уренгой	RU.87
новый хушет	RU.17
новый чиркей	RU.17
ног орлеан	US.LA
ногай мирза юрт	RU.12
ногамерзин юрт	RU.12
ногиамирзин юрт	RU.12
ногинск	RU.47
ногинськ	RU.47
ногир	RU.68
ноглики	RU.64
ножай юрт	RU.12
ножин юрт	RU.12
ноида	IN.36
нойда	IN.36
нойштадт	DE.14
нолинск	RU.33
нольо	RU.33
нор ачин	AM.05
нор ачын	AM.05
норак	TJ.02
норачин	AM.05
норилск	RU.91
норильск	RU.91
норильськ	RU.91
норлат	RU.73
норт лас вегас	US.NV
нортгемптон	GB.ENG
нортхамптън	GB.ENG
нортхемптон	GB.ENG
норфалк	US.VA
норфок	US.VA
норфолк	US.VA
нотебург	RU.42
ноттингем	GB.ENG
ноттингхам	GB.ENG
ноябрьск	RU.87
ну делхи	IN.07
ну йорк	US.NY
ну орлеанс	US.LA
нуарк	US.NJ
нузайбин	TR.72
нукасл	AU.02
нукис	UZ.09
нукус	UZ.09
нуорунгуру	RU.63
нур солтан	KZ.05
нурафшан	UZ.14
нурафшон	UZ.14
нурлат	RU.73
нурнберг	DE.02
нурота	UZ.07
ныраб	RU.90
ныроб	RU.90
нытва	RU.90
ньируунгра	RU.63
нью дели	IN.07
нью йорк	US.NY
ньюарк	US.NJ
ньюкасл	AU.02
ньюкасл апан тайн	GB.ENG
ньюкасл апон тайн	GB.ENG
ньяла	SD.49
нэйцзян	CN.32
ню йорк	US.NY
нюарк	US.NJ
нюкасъл	AU.02
нюкасъл ъпон тайн	GB.ENG
нюрба	RU.63
нюрнберг	DE.02
нягань	RU.32
нязепетровск	RU.13
нялидава	RU.77
няндома	RU.06
нясвиж	BY.05
обдор	RU.87
обдорск	RU.87
обергаузен	DE.07
оберхаузен	DE.07
обливская	RU.61
облучье	RU.89
обнинск	RU.25
обнинськ	RU.25
ободон	IR.15
оболенск	RU.47
оболонський район	UA.12
оболонь	UA.12
обоянь	RU.41
обухив	UA.13
обухов	UA.13
обухово	RU.66
обшаровка	RU.65
обь	RU.53
оваджык	TR.62
оведо	ES.34
овиедо	ES.34
овлу	FI.17
овруч	UA.27
овруче	UA.27
овручов	UA.27
овьедо	ES.34
огуз	AZ.37
одеса	UA.17
одесса	UA.17
одесское	RU.54
одинтсово	RU.47
одинцово	RU.47
одоев	RU.76
ожерелье	RU.47
озген	KG.08
озгон	KG.08
озерки	RU.66
озерный	RU.77
озерск	RU.13
озеры	RU.47
озинки	RU.67
озургети	GE.65
ойим	UZ.01
ойрот тура	RU.03
ойсангур	RU.12
ойсхар	RU.12
ойсхара	RU.12
окара	PK.04
оквил	CA.08
оквилл	CA.08
окланд	US.CA
оклахома	US.OK
оклахома сити	US.OK
окленд	US.CA
оконешниково	RU.54
окснард	US.CA
октйабрски	RU.08
октош	UZ.10
октябрьск	RU.65
октябрьский	RU.08
окуловка	RU.52
ола	RU.44
олдам	GB.ENG
олдем	GB.ENG
олдъм	GB.ENG
олекминск	RU.63
олександривка	UA.05
олександривська слобидка	UA.12
олександривський	UA.05
олександривський район	UA.05
олександрия	UA.10
олексиивка	UA.07
оленегорск	RU.49
оленегорськ	RU.49
оленино	RU.77
олешки	UA.08
олмалик	UZ.14
оловянная	RU.93
оловянни	RU.93
олонец	RU.28
олти	TR.25
олту	TR.25
олхазар киотар	RU.12
олхазаран киотар	RU.12
ольгино	RU.42
ольгинская	RU.61
омаха	US.NE
омдурман	SD.29
омдурман каласы	SD.29
омск	RU.54
омськ	RU.54
омутинский	RU.78
омутинское	RU.78
омутнинск	RU.33
омьскъ	RU.54
онголе	IN.02
онгудай	RU.03
онега	RU.06
онохой	RU.11
опалиха	RU.47
опочка	RU.60
оразай ош	RU.46
орал	KZ.07
оран	DZ.09
оран каласы	DZ.09
орда	RU.90
орджоникидзе	UA.04
орджоникидзевський	UA.05
ординське	RU.53
ордос	CN.20
ордос хот	CN.20
орду	TR.52
ордубад	AZ.35
ордынское	RU.53
орел	RU.56
оренбург	RU.55
оренбург ош	RU.55
орехово борисово	RU.48
орехово борисово северное	RU.48
орехово зуево	RU.47
орехово зуйево	RU.47
оричи	RU.33
орйол	RU.56
орландо	US.FL
орлов	RU.33
орловский	RU.61
ормар	RU.16
ормок	PH.08
орора	US.CO
орск	RU.55
орски	RU.55
орськ	RU.55
орхус	DK.18
орша	BY.07
оршанка	RU.45
оса	RU.90
осиники	RU.29
осинники	RU.29
осиново	RU.73
осипенко	UA.26
осиповичи	BY.06
оскемен	KZ.15
осла	NO.12
осло	NO.12
осло ош	NO.12
османие	TR.91
османийе	TR.91
оспиталет де льобрегат	ES.56
ост каменогорск	KZ.15
останкинский	RU.48
осташков	RU.77
остин	US.TX
остона	KZ.05
острау	RU.60
остров	RU.60
островец	BY.03
островець	BY.03
островское	RU.37
острог	UA.19
острогожск	RU.86
острогозьк	RU.86
острогошк	RU.86
осцин	US.TX
отава	CA.08
отаманивка	UA.14
отеген батыр	KZ.01
отеген батыра	KZ.01
отрадная	RU.38
отрадное	RU
отрадный	RU.65
оттава	CA.08
оукланд	US.CA
оулу	FI.17
оуфа	RU.08
оха	RU.64
оханной	RU.90
оханск	RU.90
охотск	RU.30
охотскай	RU.30
охотськ	RU.30
охтирка	UA.21
очакив	UA.16
очаков	UA.16
очаково матвеевское	RU.48
очер	RU.90
ошакан	AM.01
ошмяни	BY.03
ошмяны	BY.03
паарл	ZA.11
павливська	RU.38
павловка	RU.81
павлово	RU.51
павловск	RU
павловск балхсн	RU.86
павловская	RU.38
павловская слобода	RU.47
павловский посад	RU.47
павловськ	RU.86
павлоград	UA.04
павлоградка	RU.54
павлодар	KZ.11
павлодольская	RU.68
паворына	RU.86
пагадиан	PH.09
пагман	AF.13
паданг	ID.24
падова	IT.20
падол	UA.12
падуа	IT.20
падуя	IT.20
пазарджик	TR.46
пайтуг	UZ.01
пайшанба	UZ.10
пакроу	RU.83
пал	ID.21
палазна	RU.90
палакванэ	ZA.09
паланкарая	ID.13
паласовка	RU.84
палембанг	ID.32
палерма	IT.15
палермо	IT.15
палех	RU.21
пали	IN.24
палиеве	UA.17
палласовка	RU.84
палласовка балхсн	RU.84
палмира	SY.11
палтава	UA.18
пальма	ES.07
пальмира	SY.11
памплона	ES.32
панабо	PH.11
панакант	TJ.03
пангоды	RU.87
панджаб	AF.05
панино	RU.86
панипата	IN.10
панковка	RU.52
панкоука	RU.52
панкрушиха	RU.04
панфилов	KZ.12510144
панчакент	TJ.03
панчкула	IN.10
пап	UZ.06
парабель	RU.75
парадайз	US.NV
парадайс	US.NV
параньга	RU.45
парбани	IN.16
парбхани	IN.16
парголово	RU.66
париж	FR.11
париз	FR.11
паринова	RU.86
парис	FR.11
паркант	UZ.14
паркент	UZ.14
парнас	RU.42
партенит	UA.11
партизанск	RU.59
партизанськ	RU.59
партызанск	RU.59
партэнит	UA.11
парун	AF.38
парфино	RU.52
паселак ерафей паулавич	RU.05
пасен	TR.25
пасинлер	TR.25
пастави	BY.07
паставы	BY.07
патна	IN.34
патнос	TR.04
патноц	TR.04
патьяла	IN.23
паулава	RU.51
паулаград	UA.04
пауладар	KZ.11
паулауск	RU.66
пахвистнева	RU.65
пачелма	RU.57
пачынак	RU.69
пашковский	RU.38
пеканбару	ID.37
пекинг	CN.22
пелагеевка	UA.05
пелагиада	RU.70
пелагиивка	UA.05
пенджикент	TJ.03
пенза	RU.57
пенза ош	RU.57
пензе	RU.57
пено	RU.77
перасвет	RU.47
первомайская	RU.12
первомайский	RU
первомайское	RU
первомайськ	UA
первоуралск	RU.71
первоуральск	RU.71
пергам	TR.35
перевальск	UA.14
перевальськ	UA.14
перевоз	RU.51
переволотский	RU.55
переволоцкий	RU.55
перелюб	RU.67
перем	RU.90
пересвет	RU.47
переславль залесский	RU.88
переяслав	UA.13
переяславка	RU.30
переяславль	UA.13
переясловская	RU.38
перм	RU.90
пермь	RU.90
персиановка	RU.61
персиановский	RU.61
перт	AU.08
пертек	TR.62
пертх	AU.08
песковка	RU.33
песочин	UA.07
песочный	RU.66
пестово	RU.52
пестравка	RU.65
пестрецы	RU.73
песчанокопское	RU.61
петалинг джая	MY.12
петергоф	RU.66
петерхоф	RU.66
петра	JO.19
петра дубрава	RU.65
петразаводск	RU.28
петривське	UA.13
петров вал	RU.84
петров вал балхсн	RU.84
петрова дубрава	RU.65
петровск	RU.67
петровск балхсн	RU.67
петровск забайкальский	RU.93
петровская	RU.47
петровское	UA.13
петровськ	RU.67
петровський	UA.05
петроградка	RU.66
петродворец	RU.66
петрозаводск	RU.28
петрозаводськ	RU.28
петрокрепость	RU.42
петропавел	KZ.16
петропавл	KZ.16
петропавловка	RU.11
петропавловск	KZ.16
петропавловск камчатски	RU.92
петропавловск камчатский	RU.92
петропавловская	RU.38
петропавловский	RU.71
петропавловськ камчатський	RU.92
петухово	RU.40
петушки	RU.83
пецяргоф	RU.66
печерськ	UA.12
печерський район	UA.12
печора	RU.34
печори	RU.60
печоры	RU.60
пешавар	PK.03
пивдене	UA.17
пивденна борщагивка	UA.12
пивденне	UA.17
пивденноборщагивський масив	UA.12
пивденноукраинськ	UA.16
пивденоукрайинск	UA.16
пивничне	RU.09
пивнични осокорки	UA.12
пивничний хартум	SD.29
пивнично броварський масив	UA.12
пидгородне	UA.04
пиетермарицбург	ZA.02
пикалево	RU.42
пильна	RU.51
пимпри	IN.16
пимпри чинчвад	IN.16
пимпры чынчвад	IN.16
пингдингшан	CN.09
пингсйанг	CN.03
пиндиншан	CN.09
пиндиншань	CN.09
пинду	CN.25
пиндуши	RU.28
пиндушы	RU.28
пинлян	CN.15
пинск	BY.01
пинськ	BY.01
пинсян	CN.03
пионер	RU.29
пионерский	RU.23
пироговский	RU.47
пискент	UZ.14
писочин	UA.07
питалово	RU.60
питерка	RU.67
питермарицбург	ZA.02
питкяранта	RU.28
питнак	UZ.05
питрач	RU.73
питсбург	US.PA
питтсбург	US.PA
пиудэннаукраинск	UA.16
пичи пурга	RU.80
пишма	RU.71
пйатихатки	UA.04
плавск	RU.76
плавское	RU.76
планом	US.TX
пласт	RU.13
пластун	RU.59
пластуновская	RU.38
платнировская	RU.38
плауск	RU.76
плейно	US.TX
плейноу	US.TX
плесецк	RU.06
плесков	RU.60
плимут	GB.ENG
плимът	GB.ENG
плоское	RU.43
плоскурив	UA.09
поварово	RU.47
поволжский	RU.65
поворино	RU.86
поворино балхсн	RU.86
погар	RU.10
пограничный	RU.59
подгоренский	RU.86
подгорная	RU.70
подгорное	RU
подгорный	RU.91
подгородное	UA.04
подил	UA
подилск	UA.17
подильськ	UA.10
подильський район	UA.10
подол	UA.12
подольск	RU.47
подпорожье	RU.42
позанты	TR.81
позняки	UA.12
пойковский	RU.32
покачи	RU.32
покойное	RU.70
покров	UA.04
покрово пригородное	RU.72
покровск	UA.05
покровскай	RU.63
покровское	RU.61
покровское стрешнево	RU.48
покровськ	UA.05
покровська слобода	RU.67
полазна	RU.90
полатли	TR.68
полатлы	TR.68
полевской	RU.71
полеск	RU.23
полесск	RU.23
полетаево	RU.13
половинка	RU.90
половинное	RU.40
пологи	UA.26
полокване	ZA.09
полонне	UA.09
полонное	UA.09
полотьскъ	BY.07
полоцк	BY.07
полоцьк	BY.07
полтав	UA.18
полтава	UA.18
полтавка	RU.54
полтавская	RU.38
полысаево	RU.29
поляны	RU.62
полярные зори	RU.49
полярный	RU.49
пондишери	IN.22
понтианак	ID.11
понтонный	RU.66
поп	UZ.06
попасна	UA.14
попасная	UA.14
попасный	UA.14
попутная	RU.38
поретское	RU.16
порецкое	RU.16
поронайск	RU.64
порт елизабет	ZA.05
порт ель кантауи	TN.23
порт нумбай	ID.36
порт саид	EG.19
порт сафага	EG.02
порт судан	SD.36
порт элизабет	ZA.05
порт эль кантауи	TN.23
портланд	US.OR
портленд	US.OR
портовський	UA.05
портсмут	GB.ENG
портсмът	GB.ENG
порхау	RU.60
порхов	RU.60
поселок имени морозова	RU.42
поселок имени свердлова	RU.42
поселок лугомелиоративной станции	RU.48
поселок свободи	RU.70
поспелиха	RU.04
поставы	BY.07
потанино	RU.13
поти	GE.71
похвистнево	RU.65
почеп	RU.10
починки	RU.51
починок	RU.69
пошехонье	RU.88
поярково	RU.05
правдинский	RU.47
правий берег	UA.05
правокумское	RU.70
пралетарск	RU.61
прамышленная	RU.29
прасковея	RU.70
преградная	RU.27
преображение	RU.59
преображенская	RU.84
пресненский	RU.48
престон	GB.ENG
престън	GB.ENG
претори	ZA.06
преториа	ZA.06
претория	ZA.06
приаргунск	RU.93
прибрежный	RU.65
приволжск	RU.21
приволжский	RU.67
приволшк	RU.21
придонской	RU.86
приладожский	RU.42
прилуки	UA.02
приморск	RU.42
приморско ахтарск	RU.38
приморськ	RU.42
приморський	UA.05
приморський район	UA.05
приморсько ахтарськ	RU.38
приобье	RU.32
приозерск	RU.42
приорка	UA.12
пристень	RU.41
приштина	XK.10097360
прищина	XK.10097360
приютное	RU.24
приютово	RU.08
провой	RU.45
прогресс	RU.05
прокопьевск	RU.29
прокудское	RU.53
пролетар	TJ.03
пролетари	RU.52
пролетарий	RU.52
пролетарск	RU.61
пролетарский	RU.09
пролетарськ	RU.61
промишленна	RU.29
промышленная	RU.29
промышленновский	RU.29
протвино	RU.47
протвино балхсн	RU.47
прохладный	RU.22
прохладнэ	RU.22
прохоровка	RU.09
пружаны	BY.01
прыморск	RU.42
прыморска ахтарск	RU.38
прышцина	XK.10097360
прэстан	GB.ENG
прямицыно	RU.41
псебай	RU.38
пседах	RU.19
пскент	UZ.14
псков	RU.60
псков ош	RU.60
псыгансу	RU.22
псыж	RU.27
пугачев	RU.67
пудаж	RU.28
пудож	RU.28
пудун	CN.23
пуерто принсеса	PH.41
пуйанг	CN.09
пул е алам	AF.17
пул е алем	AF.17
пул е хумри	AF.03
пули хумри	AF.03
пуль и алам	AF.17
пуна	IN.16
пуне	IN.16
пуно	IN.16
пури	IN.21
пурнийа	IN.34
пурния	IN.34
пурпе	RU.87
пустошка	RU.60
путйен	CN.07
путянь	CN.07
пучеж	RU.21
пушино	RU.47
пушкин	RU.66
пушкино	RU.47
пушкинские горы	RU.60
пушчино	RU.47
пущино	RU.47
пуэрто принсеса	PH.41
пуян	CN.09
пърт	AU.08
пыталава	RU.60
пыталово	RU.60
пыть ях	RU.32
пышма	RU.71
пятигорск	RU.70
пятигорськ	RU.70
пятихатки	UA.04
пятра дубрава	RU.65
пятроу вал	RU.84
пячора	RU.34
пячоры	RU.60
рабат	MA.04
равалпиндзи	PK.04
равалпинди	PK.04
равандуз	IQ.11
рагатын	UA.06
рагачов	BY.02
рагачоу	BY.02
рагим яр хан	PK.04
радес	TN.27
раджамандри	IN.02
раджкот	IN.09
раджшахи	BD.83
радники	RU.21
радомишль	UA.27
радомышль	UA.27
радужни	RU.32
радужны	RU.32
радужный	RU
раевка	RU.08
раевская	RU.38
раевский	RU.08
ражск	RU.62
развилка	RU.47
раздан	AM.05
раздельная	UA.17
раздольное	RU.59
раззаков	KG.09
разумное	RU.09
райдужний масив	UA.12
район харкивського тракторного завода	UA.07
район хтз	UA.07
райпур	IN.37
райчихинск	RU.05
райчихинськ	RU.05
райчур	IN.19
райчыхинск	RU.05
рака	SY.04
ракивка	UA.18
ракитное	RU.09
ракка	SY.04
ракове	UA.09
рали	US.NC
рамагундам	IN.40
рамади	IQ.01
раменки	RU.48
раменскае	RU.47
раменское	RU.47
раменскойе	RU.47
рамонь	RU.86
рангпур	BD.87
рандбург	ZA.06
ранчи	IN.38
рас ал хайма	AE.05
рас аль хайма	AE.05
рас ел хайма	AE.05
рас эль уэд	DZ.39
расказава	RU.72
расказово	RU.72
рассказово	RU.72
растовъ	RU.88
расшеватская	RU.70
ратэрдам	NL.11
рауде	RU.71
рахив	UA.25
рахийар хан	PK.04
рахимъярхан	PK.04
рахов	UA.25
рашид	EG.03
рашт	IR.08
ребриха	RU.04
рева	IN.35
ревда	RU.71
реджайна	CA.11
рединг	GB.ENG
редкино	RU.77
реж	RU.71
рейханлы	TR.31
релизан	DZ.51
ремонтное	RU.61
рен	FR.53
рени	UA.17
ренн	FR.53
рено	US.NV
реутов	RU.47
реутов балхсн	RU.47
рефтинский	RU.71
речица	BY.02
речка выдрино	RU.11
решетиха	RU.51
решт	IR.08
ржакса	RU.72
ржаница	RU.10
ржев	RU.77
ржэу	RU.77
рибинск	RU.88
риверсайд	US.CA
ривне	UA.19
риддер	KZ.15
риджайна	CA.11
ризе	TR.53
рим	IT.07
рино	US.NV
рисани	MA.08
ричардс бей	ZA.02
ричмонд гилл	CA.08
ричмонд хил	CA.08
ричмонд хилл	CA.08
риштан	UZ.03
рияд	SA.10
рйазанскайа	RU.38
рйеутов	RU.47
ровеньки	UA.14
ровно	UA.19
ровное	RU.67
рогатин	UA.06
рогачов	BY.02
роговская	RU.38
родино	RU.04
родионово несветаиское	RU.61
родионово несветайская	RU.61
родники	RU.21
родниковская	RU.38
рождествено	RU.65
рождественский	RU.76
роза	RU.13
роздилна	UA.17
роздильна	UA.17
розета	EG.03
розумне	RU.09
роли	US.NC
ром	IT.07
романовка	RU
романово	RU.04
романовская	RU.61
ромни	UA.21
ромны	UA.21
ромоданово	RU.46
рославль	RU.69
росляково	RU.49
россошь	RU.86
ростов	RU.88
ростов великий	RU.88
ростов доныл	RU.61
ростов на дон	RU.61
ростов на дону	RU.61
ростовка	RU.54
ростокино	RU.48
ротердам	NL.11
роттердам	NL.11
роуна	UA.19
рохтак	IN.10
рочестер	US.NY
рочестър	US.NY
рошаль	RU.47
рощино	RU
рощинский	RU.65
ртишево	RU.67
ртишчево	RU.67
ртищево	RU.67
рубежное	UA.14
рубижне	UA.14
рублево	RU.48
рубцовск	RU.04
рубцовськ	RU.04
рудепурт	ZA.06
рудничный	RU.33
рудный	KZ.13
рудня	RU
рудэпурт	ZA.06
руза	RU.47
руза балхсн	RU.47
рузаевка	RU.46
румянцево	RU.47
рупцовск	RU.04
руркела	IN.21
русанивка	UA.12
русанивський масив	UA.12
русеифа	JO.17
русская поляна	RU.54
русский	RU.59
русский камешкир	RU.57
рустави	GE.68
рустак	AF.26
рустенбург	ZA.10
русток	AF.26
рутченкивський	UA.05
рутченкивський район	UA.05
рутченкове	UA.05
рыбацкое	RU.42
рыбинск	RU.88
рыбная слабада	RU.73
рыбная слобода	RU.73
рыбное	RU.62
рыдон	RU.68
рыздвяный	RU.70
рыльск	RU.41
рым	IT.07
рычманд	US.VA
рэджайна	CA.11
рэдкина	RU.77
рэн	FR.53
рэни	UA.17
рэно	US.NV
рэуда	RU.71
рэчыца	BY.02
рюстенбург	ZA.10
ряжск	RU.62
рязанская	RU.38
рязанский	RU.48
рязанська	RU.38
рязань	RU.62
саатли	AZ.45
саатлы	AZ.45
сабзевар	IR.42
сабзивор	IR.42
сабирабад	AZ.46
сабирабат	AZ.46
сабунчи	AZ.09
сабха	LY.75
сава	IR.34
савар	BD.81
савецк	RU.23
савино	RU.21
савинский	RU.06
савинское	RU.06
сагар	IN.35
сагопши	RU.19
сада	YE.15
садакхло	GE.68
садахло	GE.68
садовое	RU
саида	DZ.10
сайда	DZ.10
саки	UA.11
сакиб	JO.22
сакрамента	US.CA
сакраменто	US.CA
салават	RU.08
салават балхсн	RU.08
салаир	RU.29
салауат	RU.08
сале	MA.04
салем	IN.25
сален	AZ.49
салехард	RU.87
салигорск	BY.05
саликамск	RU.90
салтивка	UA.07
салым	RU.32
сальск	RU.61
сальхад	SY.05
сальян	AZ.49
салян	AZ.49
самава	IQ.03
самар	RU.65
самара	RU.65
самаре	RU.65
самаринда	ID.14
самаркан	UZ.10
самарканд	UZ.10
самарское	RU.61
самарчик	UA.04
самарында	ID.14
самашки	RU.12
самашкинская	RU.12
самбар	UA.15
самбек	RU.61
самбир	UA.15
самойловка	RU.67
сампсониевский	RU.42
сампсониевское	RU.42
самсат	TR.02
самсун	TR.55
самтредиа	GE.66
самусь	RU.75
самух	AZ.52
сан антонио	US.TX
сан бернандино	US.CA
сан бернардино	US.CA
сан диего	US.CA
сан дийего	US.CA
сан пабло	PH.40
сан фернандо	PH.03
сан франсиско	US.CA
сан франциско	US.CA
сан хозе	US.CA
сан хосе	US.CA
сан хосе дель монте	PH.03
сана	YE.26
сананда	IR.16
санандаж	IR.16
санандач	IR.16
сангин	AF.10
сангчарак	AF.33
сандакан	MY.16
санджин	AF.10
сандикли	TR.03
сандыклы	TR.03
санкт петербург	RU.66
санкт петерзбург	RU.66
санменсйа	CN.09
санминг	CN.07
санта ана	US.CA
санта круз де тенерифе	ES.53
санта крус де тенерифе	ES.53
санта роса	PH.40
санчурск	RU.33
санъо	YE.26
саньмин	CN.07
саньмэнься	CN.09
санья	CN.31
саньян	CN.26
саперна слобидка	UA.12
сарагоса	ES.52
сарагосо	ES.52
сараева	BA.01
сараево	BA.01
сараи	RU.62
сарай	AZ.01
сарайево	BA.01
сарайкой	TR.20
саракташ	RU.55
саран	RU.46
саранск	RU.46
саранськ	RU.46
сарань	KZ.12
сарапул	RU.80
саратов	RU.67
саратов ош	RU.67
саратовска	RU.38
саратовскайа	RU.38
саратовская	RU.38
саратовъ	RU.67
саргатски	RU.54
саргатское	RU.54
саргацкае	RU.54
саргода	PK.04
саргодха	PK.04
сардарабад сардарапат	AM.03
сари	CA.02
сари пул	AF.33
сари пуль	AF.33
саригерме	TR.48
сарикхосор	TJ.02
сарихосор	TJ.02
саркан	KZ.12510144
сарканд	KZ.12510144
саркант	KZ.12510144
сармаково	RU.22
сарман	RU.73
сарманово	RU.73
сарни	UA.19
сарны	UA.19
саров	RU.51
саров ош	RU.51
сарокина	UA.14
сароу	RU.51
сарс	RU.90
сарское село	RU.66
сарыагач	KZ.10
сарыагаш	KZ.10
сарыкамыш	TR.84
сарыкемер	KZ.17
сасава	RU.62
саскатун	CA.11
саснагорск	RU.34
сасноваборск	RU.91
сасноука	RU.33
сасово	RU.62
сасово балхсн	RU.62
сатбаев	KZ.12510145
сатка	RU.13
сатпаев	KZ.12510145
сатпаеу	KZ.12510145
саутгемптон	GB.ENG
саутенд он си	GB.ENG
саутхамптън	GB.ENG
саутхемптон	GB.ENG
сафага	EG.02
сафага каласы	EG.02
сафаралиев	AZ.52
сафи	MA.07
сафиеуская баршчагоука	UA.13
сафонава	RU.69
сафоново	RU.69
сафранбалу	TR.89
сафранболу	TR.89
сахаб	JO.16
сахивал	PK.04
сахивале	PK.04
саяногорск	RU.31
саянск	RU.20
сбейтла	TN.02
свалява	UA.25
сватове	UA.14
сватово	UA.14
свердлова	RU.42
свердловск	RU.71
свердловский	RU.47
свердловськ	UA.14
светагорск	RU.42
светлагорск	BY.02
светлаград	RU.70
светлановский	RU.42
светлановское	RU.42
светловодск	UA.10
светлогорск	BY.02
светлогорськ	RU.23
светлоград	RU.70
светлый	RU
светлый яр	RU.84
светогорск	RU.42
светогорськ	RU.42
свиблово	RU.48
свиндон	GB.ENG
свирск	RU.20
свитловодск	UA.10
свитловодськ	UA.10
свитлоград	RU.70
свободный	RU.05
свободы	RU.70
свонзи	GB.WLS
свонси	GB.WLS
святопетривське	UA.13
святошин	UA.12
святошинський район	UA.12
себастийа	TR.58
себеж	RU.60
себзевар	IR.42
себу	PH.07
себу каласы	PH.07
себу шахары	PH.07
севан	AM.04
севастопол	UA.20
севастополь	UA.20
северадзвинск	RU.06
севераморск	RU.49
северен лас вегас	US.NV
северни картум	SD.29
северни лас вегас	US.NV
северний	RU.09
северное	RU.53
северный	RU.48
северный хартум	SD.29
северо енисейский	RU.91
северо задонск	RU.76
северобайкальск	RU.11
северодвинск	RU.06
северодвинськ	RU.06
северодонецк	UA.14
северодонецьк	UA.14
североморск	RU.49
североморськ	RU.49
североуральск	RU.71
северск	RU.75
северская	RU.38
северськ	RU.75
северська	RU.38
севилйа	ES.51
севилья	ES.51
севиля	ES.51
севск	RU.10
севськ	RU.10
сегежа	RU.28
сейди	TM.05
сейнт луис	US.MO
сейнт пол	US.MN
секе	TR.09
секундерабад	IN.40
селенгинск	RU.11
селенгинськ	RU.11
селидове	UA.05
селидово	UA.05
селижарово	RU.77
селты	RU.80
селчук	TR.35
сельцо	RU.10
сельчук	TR.35
селятино	RU.47
семаиашка	RU.12
семаранг	ID.07
семей	KZ.12510143
семендер	RU.17
семенивка	UA.02
семенов	RU.51
семеновское	RU.47
семибратово	RU.88
семикаракорск	RU.61
семикаракорськ	RU.61
семилуки	RU.86
семилуки балхсн	RU.86
семипалатинск	KZ.12510143
семь колодезей	UA.11
сенгилей	RU.81
сенной	RU.67
сент луис	US.MO
сент пол	US.MN
сепанг	MY.12
серафимович	RU.84
серафимович балхсн	RU.84
серафимовский	RU.08
сергач	RU.51
сергеевка	RU.59
сергиев посад	RU.47
сергийев посад	RU.47
сергокала	RU.17
сердобск	RU.57
сердобск балхсн	RU.57
серебряные пруды	RU.47
середня ахтуба	RU.84
серембан	MY.05
серик	TR.07
серноводск	RU.12
серноводский	RU.12
серноводское	RU.12
сернур	RU.45
серов	RU.71
серпухов	RU.47
сертолово	RU.42
серхетабат	TM.05
серышево	RU.05
серэмбан	MY.05
сестроретск	RU.66
сестрорецк	RU.66
сестрорецьк	RU.66
сетиф	DZ.12
сеттат	MA.06
сетунь	RU.48
сетыф	DZ.12
сеуск	RU.10
сехьа атагиа	RU.12
сеченово	RU.51
сеща	RU.10
сиазань	AZ.53
сиалкот	PK.04
сиань	CN.26
сиатъл	US.WA
сибай	RU.08
сибинонге	ID.30
сибирский	RU.04
сибирское	RU.04
сибирцево	RU.59
сива	EG.22
сивас	TR.58
сивереке	TR.63
сиверский	RU.42
сиверськодонецьк	UA.14
сигаево	RU.80
сиде	TR.07
сиди аисса	DZ.27
сиди бел абес	DZ.30
сиди бель аббес	DZ.30
сиди бу зид	TN.33
сиди бузид	TN.33
сиди ифни	MA.09
сиди слимане	MA.04
сидкабад	AF.14
сидкобод	AF.14
сиднеи	AU.02
сидней	AU.02
сиднъ	LB.06
сидон	LB.06
сиенян	CN.26
сиетл	US.WA
сиирт	TR.74
сийалкот	PK.04
сиктивкар	RU.34
силван	TR.21
силет	BD.86
силиана	TN.22
силигури	IN.28
силифке	TR.32
силопи	TR.80
силхет	BD.86
сильван	TR.21
сим	RU.13
симферопол	UA.11
симферополь	UA.11
синга	SD.58
синграули	IN.35
сингтай	CN.10
синджар	IQ.15
синегорский	RU.61
синельникове	UA.04
синельниково	UA.04
синжа	SD.58
синжар	IQ.15
синиин	CN.06
синин	CN.06
сининг	CN.06
синоп	TR.57
синсинати	US.OH
синсинатти	US.OH
синтай	CN.10
синьджоу	CN.24
синьсян	CN.09
синьчжоу	CN.24
синьюй	CN.03
сипинг	CN.05
сирван	AZ.07
сирдаре	UZ.16
сирець	UA.12
сириус	RU.38
сирт	LY.76
сис	TR.81
сисиан	AM.08
сисийан	AM.08
сихив	UA.15
сихов	UA.15
сичан	CN.32
сиэтл	US.WA
сиялкот	PK.04
сйамен	CN.07
сйангйанг	CN.12
сйангтан	CN.11
сйужоу	CN.04
скавародзина	RU.05
скадивське	UA.08
скадовск	UA.08
скадовськ	UA.08
скарду	PK.07
сквира	UA.13
скикда	DZ.31
скикда каласы	DZ.31
сковородино	RU.05
сколе	UA.15
скопе	MK.F6
скопие	MK.F6
скопин	RU.62
скопйе	MK.F6
скоропусковский	RU.47
скотсдейл	US.AZ
скоттсдейл	US.AZ
скуратовский	RU.76
славгород	RU.04
славйанск	UA.05
славск	RU.23
славута	UA.09
славутич	UA.13
славуцич	UA.13
славянка	RU.59
славянск	UA.05
славянск на кубани	RU.38
слантси	RU.42
сланци	RU.42
сланцы	RU.42
слаугарад	RU.04
слауск	RU.23
слобода викуловская	RU.78
слободка	RU.48
слободской	RU.33
слобожанское	UA.07
слобожанське	UA.07
словяньск	UA.05
слоним	BY.03
слуцк	BY.05
слуцьк	BY.05
слюдянка	RU.20
смалянинава	RU.59
смара	MA.11
смара каласы	MA.11
смаргонь	BY.03
смела	UA.01
смидович	RU.89
смил	UA.17
смила	UA.01
смирних	RU.64
смирных	RU.64
смолевичи	BY.05
смоленск	RU.69
смоленская	RU.38
смоленское	RU.04
смоленськ	RU.69
смоленьск	RU.69
смоляниново	RU.59
смолянський	UA.05
смолянський район	UA.05
сморгонь	BY.03
смышляевка	RU.65
снежинск	RU.13
снежинськ	RU.13
снежнагорск	RU.49
снежногорск	RU.49
снежногорськ	RU.49
снежное	UA.05
снежынск	RU.13
снижне	UA.05
собинка	RU.83
советабад	UZ.01
совето	ZA.06
советск	RU
советская	RU
советская гавань	RU.30
советский	RU
советское	RU
советський	UA.05
совецк	RU.33
совйетск	RU.23
согаг	EG.24
сода	YE.15
сок	TR.09
сокал	RU.85
сокаль	UA.15
сокол	RU
соколово кундрюченский	RU.61
соколовый	RU.67
сокологирськ	UA.14
сокольники	RU.48
сокольское	RU.51
сокур	RU.53
солапур	IN.16
солдато александровское	RU.70
солигалич	RU.37
солигорск	BY.05
солигорськ	BY.05
соликамск	RU.90
солнечногорск	RU.47
солнечногорск балхсн	RU.47
солнечногорськ	RU.47
солнечнодольск	RU.70
солнечный	RU
солнцево	RU.48
солт лейк сити	US.UT
соль илецк	RU.55
соль камская	RU.90
сольцы	RU.52
сома	TR.45
сомерсет вест	ZA.11
сомерсет уэст	ZA.11
сомово	RU.86
сомы	TR.45
соран	KZ.12
соргуне	TR.66
соргыт	RU.32
сори	IR.35
сорокине	UA.14
сорокино	UA.14
соронг	ID.PD
сорочинск	RU.55
сорск	RU.31
сортавала	RU.28
сосва	RU.71
сосенский	RU.25
сосновая поляна	RU.66
сосновка	RU.66
сосново	RU.42
сосново озерское	RU.11
сосновоборск	RU.91
сосновоборськ	RU.91
сосновское	RU.51
сосновый бор	RU.42
сосногорск	RU.34
сосногорск балхсн	RU.34
сосьва	RU.71
сотли	AZ.45
сотниковское	RU.70
соуэто	ZA.06
софиевская борщаговка	UA.13
софиивська борщагивка	UA.13
софрино	RU.47
сохаг	EG.24
сохили офтоб	AU.04
соцмисто	UA
сочи	RU.38
соьке	TR.09
соьлже	RU.12
спакан	US.WA
спас деменск	RU.25
спас дземенск	RU.25
спас клепики	RU.62
спасск	RU.57
спасск дальний	RU.59
спасск рязанский	RU.62
спасское	RU.59
спер	TR.25
спирово	RU.77
спитак	AM.06
спокан	US.WA
спокен	US.WA
спокойная	RU.38
среднебелая	RU.05
среднеуралск	RU.71
среднеуральск	RU.71
средний	RU.20
средняя ахтуба	RU.84
средняя елюзань	RU.57
сретенск	RU.93
сринагар	IN.12
срэценск	RU.93
ставрово	RU.83
ставропол	RU.70
ставрополь	RU.70
сталинка	UA.12
стамбул	TR.34
становое	RU.43
станцыя метро азярки	RU.66
станцыя метро аутава	RU.66
стара дарниця	UA.12
стара кулатка	RU.81
старадуб	RU.10
старачаркаская	RU.61
старая вичуга	RU.21
старая деревня	RU.66
старая кулатка	RU.81
старая купавна	RU.47
старая майна	RU.81
старая русса	RU.52
старая станица	RU.61
старая станция	RU.38
старая сунжа	RU.12
старе мисто	UA.12
старий киив	UA.12
старий оскол	RU.09
старица	RU.77
старице	RU.77
стариця	RU.77
староалейское	RU.04
старобалтачево	RU.08
старобельск	UA.14
старобильськ	UA.14
старовеличковская	RU.38
стародеревянковская	RU.38
стародуб	RU.10
стародуб балхсн	RU.10
старое аракчино	RU.73
старожилово	RU.62
старокамышинск	RU.13
староконстантинов	UA.09
старокорсунская	RU.38
старокостянтинив	UA.09
старокучергановка	RU.07
старолеушковская	RU.38
староминская	RU.38
старомышастовская	RU.38
старонижестеблиевская	RU.38
старонижестеблиивська	RU.38
старонижестеблийевскайа	RU.38
старотитаривська	RU.38
старотитаровскайа	RU.38
старотитаровская	RU.38
старочеркасская	RU.61
старочеркаська	RU.61
старощербиновская	RU.38
староюрьево	RU.72
старые атаги	RU.12
старые озинки	RU.67
старые отаги	RU.12
старый малгобек	RU.19
старый оскол	RU.09
старый черек	RU.22
стаурова	RU.83
стебник	UA.15
степногор	KZ.03
степногорск	KZ.03
степногорськ	KZ.03
степное	RU.67
степное озеро	RU.04
стерлибашево	RU.08
стерлитамак	RU.08
сти фадма	MA.07
сток он трент	GB.ENG
сток он трэнт	GB.ENG
стокгольм	SE.26
стоктон	US.CA
стоктън	US.CA
стокхолм	SE.26
столбовая	RU.47
столбци	BY.05
столбцы	BY.05
сторожевая	RU.27
стоубцы	BY.05
стоук он трент	GB.ENG
страсбур	FR.44
страсбург	FR.44
стрежевой	RU.75
стрелка	RU
стрельна	RU.66
стрий	UA.15
строгино	RU.48
строител	RU.09
строитель	RU.09
стромынь	RU.47
струги красные	RU.60
струнина	RU.83
струнино	RU.83
стрый	UA.15
стрэлка	RU.91
ступина	RU.47
ступино	RU.47
стэрлитамак	RU.08
субанг джая	MY.12
субханкулово	RU.08
сувайра	IQ.16
сувейда	SY.05
суворов	RU.76
суворовская	RU.70
суворовский	RU.76
суда	RU.85
судагда	RU.83
судак	UA.11
суджа	RU.41
суджоу	CN.04
судиславль	RU.37
судогда	RU.83
суейжоу	CN.12
суейхуа	CN.08
суец	EG.15
сужоу	CN.04
сузак	KG.03
суздаль	RU.83
суземка	RU.10
сузун	RU.53
суиндон	GB.ENG
суйнин	CN.32
суйхуа	CN.08
суйчжоу	CN.12
сук ахрас	DZ.52
сукабуми	ID.30
суккур	PK.05
суксо	RU.90
суксун	RU.90
сукур	PK.05
сулак	RU.17
сулебкент	RU.12
сулейманийа	IQ.05
сулеймания	IQ.05
сулея	RU.13
султанабад	UZ.01
султонобод	UZ.01
сулукту	KG.09
сулюкта	KG.09
сумгаит	AZ.54
сумгайыт	AZ.54
суми	UA.21
сумы	UA.21
сунгурлу	TR.19
сунжа	RU.19
сунженская	RU.19
сунтар	RU.63
суонси	GB.WLS
суоярви	RU.28
супонево	RU.10
сурабайа	ID.08
сурабая	ID.08
суравикина	RU.84
сураж	RU.10
суракарта	ID.07
суракарте	ID.07
сурам	GE.73
сурами	GE.73
суран	SY.10
сурат	IN.09
сургут	RU.32
суровикино	RU.84
суррей	CA.02
сурск	RU.57
сурскае	RU.81
сурско	RU.81
сурское	RU.81
сурт	LY.76
суруч	TR.63
сурхахи	RU.19
сус	TN.23
суса	AZ.55
сусс	TN.23
сусуман	RU.44
сухиничи	RU.25
сухиничы	RU.25
сухобезводное	RU.51
суходильськ	UA.14
суходол	RU.65
суходольск	UA.14
сухой лог	RU.71
сухум	GE.02
сухуми	GE.02
сучжоу	CN.04
суша	AZ.55
сушехри	TR.58
суыксу	RU.90
суэц	EG.15
суэцкий	EG.15
сфакс	TN.32
сфвкс	TN.32
схид	UA.14
схидни квартали	UA.14
сходня	RU.47
съпин	CN.05
съри	CA.02
сызрань	RU.65
сыктывкар	RU.34
сыктыукар	RU.34
сылва	RU.90
сыпин	CN.05
сырдарья	UZ.16
сысерть	RU.71
сычевка	RU.69
сьюдад линеаль	ES.29
сюйчжоу	CN.04
сюмси	RU.80
сюрмене	TR.61
сяло амга	RU.63
сямень	CN.07
сямилуки	RU.86
сямэнь	CN.07
сянтан	CN.11
сянтань	CN.11
сянъян	CN.12
сяньнин	CN.12
сяньян	CN.26
сяогань	CN.12
сярдобск	RU.57
сяроу	RU.71
сярэдняя ахтуба	RU.84
сясьстрой	RU.42
табарка	TN.06
табошар	TJ.03
табрез	IR.33
табриз	IR.33
табрук	LY.79
табук	SA.19
тавас	TR.20
тавау	MY.16
тавда	RU.71
тавдинская слобода	RU.78
тавричанка	RU.59
таврическое	RU.54
таганриг	RU.61
таганрог	RU.61
таганский	RU.48
тагиг	PH.NCR
тагум	PH.11
таза	MA.03
таза каласы	MA.03
тазакент	AZ.35
тазовский	RU.87
таиз	YE.25
таийуан	CN.24
таиф	SA.14
тайань	CN.25
тайга	RU.29
тайджоу	CN.04
тайжина	RU.29
тайжоу	CN.04
тайпин	MY.07
тайтурка	RU.20
тайчжоу	CN
тайшет	RU.20
тайюань	CN.24
тайюен	CN.24
такат	TR.60
таклобан	PH.08
таклопан	PH.08
такома	US.WA
такоума	US.WA
таксима	RU.11
таксимо	RU.11
таксимо суурин	RU.11
талакан	RU.05
талахасси	US.FL
талгар	KZ.01
талдам	RU.47
талдикорган	KZ.12510144
талдом	RU.47
талдом балхсн	RU.47
талдъкорган	KZ.12510144
талдыкорган	KZ.12510144
тале	EG.09
таликан	AF.26
талица	RU.71
талицы	RU.21
талиця	RU.71
таллахасси	US.FL
талль кайф	IQ.15
талнах	RU.91
таловая	RU.86
таловый	RU.61
талокан	AF.26
талса	US.OK
тальменка	RU.04
тамала	RU.57
таманрасет	DZ.53
таманрассет	DZ.53
таманрассете	DZ.53
тамань	RU.38
тамароука	RU.09
тамбов	RU.72
тамбовка	RU.05
тамбоу	RU.72
тамилина	RU.47
тамот	RU.63
тампа	US.FL
тампере	FI.06
тамперэ	FI.06
тан тан	MA.10
тангер	MA.01
тангеранг	ID.33
танго	CN.28
тангшан	CN.10
танджунгпинанг	ID.40
тане	IN.16
танжа	MA.01
танжавур	IN.25
танжер	MA.01
танис	EG.14
танта	EG.05
таншан	CN.10
таншань	CN.10
тара	RU.54
тараз	KZ.17
таракан	ID.42
тарасовский	RU.61
таржок	RU.77
таринкот	AF.39
тарка сале	RU.87
тарки	RU.17
тарко сале	RU.87
таркхи	RU.17
тарногский городок	RU.85
таронта	CA.08
тарс	TR.32
тарсус	TR.32
тартус	SY.14
тарудант	MA.09
тарумовка	RU.17
таруса	RU.25
тарусо	RU.25
тарфая	MA.11
тарховка	RU.66
тархуны	LY.82
тасбогет	KZ.14
тасбугет	KZ.14
тасеево	RU.91
тасикмалая	ID.30
татавин	TN.34
татарбунар	UA.17
татарбунари	UA.17
татарбунары	UA.17
татарка	UA.12
татарск	RU.53
татарськ	RU.53
татауин	TN.34
татван	TR.13
татеш	RU.73
татищево	RU.67
тауда	RU.71
тауде	RU.71
тауз	AZ.58
таузар	TN.35
таунат	MA.03
таунсвил	AU.04
таунсвилл	AU.04
таунсвиль	AU.04
тафас	SY.06
тафила	JO.12
тахта	EG.24
тахтамукай	RU.01
тацинская	RU.61
тацинский	RU.61
тацынская	RU.61
таш кумыр	KG.03
ташир	AM.06
ташкен	UZ.13
ташкент	UZ.13
ташкент ош	UZ.13
ташкурган	AF.30
ташла	RU.55
ташова	TR.05
таштагол	RU.29
ташто кулатка	RU.81
таштып	RU.31
ташыр	AM.06
тбилис	GE.51
тбилиси	GE.51
тбилисская	RU.38
твер	RU.77
тверь	RU.77
тебесса	DZ.33
тебесса каласы	DZ.33
тевриг	TR.58
тевриз	RU.54
тегал	ID.07
тегеран	IR.26
теджен	TM.01
тейково	RU.21
текели	KZ.12510144
текирдаг	TR.59
теккекей	TR.55
текстильник	UA.05
текстильщики	RU.48
телави	GE.67
телин	CN.19
теличка	UA.12
темижбекскайа	RU.38
темижбекская	RU.38
темижбекська	RU.38
темиргоевская	RU.38
темиртау	KZ.12
темникав	RU.46
темников	RU.46
темников балхсн	RU.46
темрюк	RU.38
теодосия	UA.11
тепле	UA.14
теплодар	UA.17
теплый стан	RU.48
тербуны	RU.43
терезе	RU.27
терек	RU.22
терекли мектеб	RU.17
теремки	UA.12
теремки ии	UA.12
тереньга	RU.81
терме	TR.55
термез	UZ.12
термиз	UZ.12
тернате	ID.29
терневская	RU.38
терни	UA.04
тернивка	UA.04
терновка	UA.04
терновская	RU.38
тернопиль	UA.22
тернополь	UA.22
терны	UA.04
террасса	ES.56
тертер	AZ.57
тетуан	MA.01
тетуан каласы	MA.01
тетюши	RU.73
техеран	IR.26
техрон	IR.26
тея	RU.91
тиарет	DZ.13
тиендзин	CN.28
тиехьа марта	RU.12
тизи узу	DZ.14
тизнит	MA.09
тикрит	IQ.18
тикси	RU.63
тиксии	RU.63
тилбург	NL.06
тимашевск	RU.38
тимгад	DZ.03
тимимун	DZ.TM
тимирязевский	RU.75
тимирязевское	RU.75
тимовське	RU.64
тинда	RU.05
тиндуф	DZ.54
типаза	DZ.55
типаса	DZ.55
тир	LB.06
тирана	AL.50
тиране	AL.50
тиреболу	TR.28
тирлянский	RU.08
тирниауз	RU.22
тируванантапурам	IN.13
тирунелвели	IN.25
тирупати	IN.02
тируппур	IN.25
тирупур	IN.25
тиручирапали	IN.25
тиручирапалли	IN.25
тируччираппалли	IN.25
тиссемсилт	DZ.56
тисуль	RU.29
тихвин	RU.42
тихвинъ	RU.42
тихоретск	RU.38
тихорецк	RU.38
тихорецьк	RU.38
тлемсен	DZ.15
тлемсен каласы	DZ.15
тобольск	RU.78
тобрук	LY.79
товарково	RU
товарковский	RU.76
товыз	AZ.58
тогур	RU.75
тогучин	RU.53
тогыл	KZ.15
тозер	TN.35
тоиф	SA.14
тойтепа	UZ.14
токаревка	RU.72
токат	TR.60
токзар	AF.33
токмак	KG.02
токмок	KG.02
токсово	RU.42
токтогул	KG.03
толбазы	RU.08
толга	DZ.19
толиати	RU.65
толидо	US.OH
толитоли	ID.21
толстов юрт	RU.12
толстой юрт	RU.12
тольятти	RU.65
тольятти ош	RU.65
томаровка	RU.09
томбу	RU.72
томилино	RU.47
томмот	RU.63
томот	RU.63
томск	RU.75
томскай	RU.75
томськ	RU.75
тонкино	RU.51
тонляо хот	CN.20
топки	RU.29
топчиха	RU.04
тораз	KZ.17
торбалы	TR.35
торбеево	RU.46
торецк	UA.05
торецьк	UA.05
торжок	RU.77
торино	IT.12
торки ле дюк	DZ.26
торонто	CA.08
торопетс	RU.77
торопец	RU.77
торопець	RU.77
тосна	RU.42
тосно	RU.42
тося	TR.37
тотьма	RU.85
тоукх	EG.12
тохъат	TR.60
тоцкое	RU.55
трабзон	TR.61
трапезунт	TR.61
трехгорный	RU.13
триест	IT.06
триполи	LY.77
тричура	IN.13
троицк	RU.13
троицкай	RU.48
троицкая	RU.19
троицкий	RU
троицко печерск	RU.34
троицко печорск	RU.34
троицкое	RU
троицьк	RU.13
троицько печорськ	RU.34
трондхайм	NO.21
трондхейм	NO.21
тронхейм	NO.21
тропарево	RU.48
тростянец	UA.21
тростянець	UA.21
троцк	RU.42
трубчевск	RU.10
трудивськи	UA.05
трудивський	UA.05
трудобеликовский	RU.38
трудовое	RU.59
труновское	RU.70
трускавец	UA.15
трускавець	UA.15
тръ	LB.06
трыест	IT.06
трыпали	LY.77
туапсе	RU.38
туапсы	RU.38
туапсэ	RU.38
туггурт	DZ.TG
туггурт каласы	DZ.TG
тугулим	RU.71
тугулым	RU.71
тугыл	KZ.15
тугылым	RU.71
тужа	RU.33
туймазы	RU.08
тукзар	AF.33
тула	RU.76
туло	RU.76
тулуза	FR.76
тулузо	FR.76
тулун	RU.20
тульчин	UA.23
тума	RU.62
тумботино	RU.51
тунглао	CN.20
тунгчуан	CN.26
тунджели	TR.62
тунжели	TR.62
тунис хот	TN.36
тунляо	CN.20
тунхуа	CN.05
тунчуань	CN.26
туньси	CN.01
тура	RU.91
туракургон	UZ.06
туран	RU.79
турар рыскулов	KZ.10
турара рыскулова	KZ.10
турбив	UA.23
турбов	UA.23
тургенево	RU.46
турин	IT.12
туринск	RU.71
туринская слобода	RU.71
туринськ	RU.71
турка	UA.15
туркестан	KZ.10
турки	RU.67
туркистан	KZ.10
туркистон	KZ.10
туркмен кала	TM.05
туркменабад	TM.04
туркменабат	TM.04
туркменбаши	TM.02
туркменбашы	TM.02
туркменгала	TM.05
турку	FI.02
турочак	RU.03
турпан	CN.13
турсунзаде	TJ.RR
турсунзода	TJ.RR
туртас	RU.78
турунтаево	RU.11
турфан	CN.13
турхал	TR.60
турын	IT.12
турынск	RU.71
тусан	US.AZ
тусон	US.AZ
тут	TR.02
тутаев	RU.88
тутикорин	IN.25
тутукуди	IN.25
туфанбейли	TR.81
тух	EG.12
тучково	RU.47
туьркан	AZ.09
тхана	IN.16
тханджавур	IN.25
тхане	IN.16
тхени	IN.25
тхируванантхапурам	IN.13
тълса	US.OK
тымаускае	RU.64
тымовское	RU.64
тында	RU.05
тырана	AL.50
тырныавыз	RU.22
тырныауз	RU.22
тысуль	RU.29
тэкирдаг	TR.59
тэндьиин	CN.28
тэпладар	UA.17
тэтуан	MA.01
тэхъутэмыкъуай	RU.01
тюбе	RU.17
тюкалинск	RU.54
тюльган	RU.55
тюмен	RU.78
тюменцево	RU.04
тюмень	RU.78
тюркан	AZ.09
тюркян	AZ.09
тюхтет	RU.91
тяжинский	RU.29
тяньцзинь	CN.28
у орлеан	US.LA
уаргла	DZ.50
уаргла каласы	DZ.50
уарзазат	MA.08
убари	LY.84
убинское	RU.53
ува	RU.80
уварово	RU.72
увельский	RU.13
угич	RU.88
углегорск	RU.64
углекаменск	RU.59
углеуральский	RU.90
углич	RU.88
угловое	RU.59
углягорск	RU.64
удайпур	IN.24
удачнай	RU.63
удачний	RU.63
удачны	RU.63
удджайн	IN.35
удельная	RU.47
уджар	AZ.59
уджары	AZ.59
уджда	MA.02
уджджайн	IN.35
удобная	RU.38
удомля	RU.77
ужайин	IN.35
ужар	AZ.59
ужгарад	UA.25
ужгород	UA.25
ужда	MA.02
ужур	RU.91
узген	KG.08
узловайа	RU.76
узловая	RU.76
узункепрю	TR.22
узункопру	TR.22
уиннипег	CA.03
уинсор	CA.08
уинстон сейлем	US.NC
уичита	US.KS
уйское	RU.13
уйчи	UZ.06
уква	RU.34
улаан удэ	RU.11
улаанхад	CN.20
улад тайиб	MA.03
уладзивасток	RU.59
уладзикауказ	RU.68
улан удэ	RU.11
уласнагар	IN.16
улвърхамптън	GB.ENG
улед джеллаль	DZ.OD
улеты	RU.93
уллу ая	RU.17
уллуая	RU.17
улус	TR.87
улхаснагар	IN.16
ульмес	MA.04
ульяновка	RU.42
ульяновск	RU.81
ульяновськ	RU.81
уляновск	RU.81
уман	UA.01
умань	UA.01
умарь ош	RU.37
умба	RU.49
умм эль бувайи	DZ.29
унеча	RU.10
унцукуль	RU.17
унье	TR.52
уорсестэр	US.MA
упорово	RU.78
уразово	RU.09
урай	RU.32
уралмедьстрой	RU.71
уралск	KZ.07
уральск	KZ.07
уральский	RU.90
урвань	RU.22
урганч	UZ.05
урге йаркай	RU.08
урге кыйгы	RU.08
урге татешле	RU.08
ургенч	UZ.05
ургенш	UZ.05
ургут	UZ.10
уренгой	RU.87
урень	RU.51
уржум	RU.33
урицк	RU.66
уркарах	RU.17
урла	TR.35
урмари	RU.16
урмары	RU.16
урмия	IR.01
урумия	IR.01
урумчи	CN.13
урус мартан	RU.12
урус мартан балхсн	RU.12
уруссу	RU.73
урусу	RU.73
урыв	RU.86
урыв покровка	RU.86
урын	RU.51
урыс мартан	RU.12
урыссу	RU.73
урюпинск	RU.84
уси	CN.04
усинск	RU.34
усинськ	RU.34
ускюдар	TR.34
усмань	RU.43
усогорск	RU.34
усолье	RU.90
усолье сибирское	RU.20
успенская	RU.38
успенское	RU.38
уссурийск	RU.59
уст нера	RU.63
уст уда	RU.20
устони кирмоншох	IR.13
устунку дашкесен	AZ.16
усть абакан	RU.31
усть баргузин	RU.11
усть джегута	RU.27
усть джьгваты	RU.27
усть донецкий	RU.61
усть жэгуэтэ	RU.27
усть илимск	RU.20
усть калманка	RU.04
усть каменогорск	KZ.15
усть катав	RU.13
усть кинельский	RU.65
усть кулом	RU.34
усть кут	RU.20
усть лабинск	RU.38
усть нера	RU.63
усть ордынский	RU.20
усть уда	RU.20
усть цильма	RU.34
усть чарышская пристань	RU.04
устюжна	RU.85
усць баргузин	RU.11
усць уда	RU.20
усцюжна	RU.85
утакаманд	IN.25
утрехт	NL.09
утрехт хот	NL.09
утрэхт	NL.09
уус ньара	RU.63
уфа	RU.08
уфи	RU.08
ухай	CN.20
ухай хот	CN.20
ухан	CN.12
ухолово	RU.62
ухта	RU.34
уху	CN.01
уч курган	UZ.06
учалы	RU.08
учжоу	CN.16
учкекен	RU.27
учкурган	UZ.06
уша	TR.64
ушак	TR.64
уштобе	KZ.12510144
уяр	RU.91
файетвил	US.NC
файзабад	AF.01
файзобод	AF.01
файрузкух	AF.09
файсалабад	PK.04
фаленки	RU.33
фаллуджа	IQ.01
фандербайпарк	ZA.06
фандербейлпарк	ZA.06
фаниполь	BY.05
фарап	TM.04
фарах	AF.06
фаргона	UZ.03
фаридабад	IN.10
фарихар	AF.26
фарихор	AF.26
фархор	TJ.02
фарыдабад	IN.10
фастив	UA.13
фастов	UA.13
фастовецкая	RU.38
фатеж	RU.41
фатса	TR.52
федоровский	RU.32
фейетвил	US.NC
фейетвилл	US.NC
фейруз кохи	AF.09
фейсалабад	PK.04
феникс	US.AZ
фенхуань	CN.11
феодосия	UA.11
фергана	UZ.03
фергона	UZ.03
феринигинг	ZA.06
феринихинг	ZA.06
фес	MA.03
фетхие	TR.48
физули	AZ.18
филаделфиа	US.PA
филаделфия	US.PA
филадельфия	US.PA
фили	RU.48
финике	TR.07
финикс	US.AZ
финляндский	RU.42
флоренц	IT.16
флоренци	IT.16
флоренций	IT.16
фнидек	MA.01
фокина	RU.59
фокино	RU.59
фонтана	US.CA
фора	AF.06
форт вейн	US.IN
форт ворт	US.TX
форт уейн	US.IN
форт уърт	US.TX
форт уэйн	US.IN
форт уэрт	US.TX
фортеця	UA.10
фортечний район	UA.10
фошан	CN.30
фошань	CN.30
фрайбург	DE.01
фрайбург им брайсгау	DE.01
франкивськ	UA.06
франкфурт на майн	DE.05
франкфурт на майне	DE.05
франкфурт на майни	DE.05
фрезно	US.CA
фремонт	US.CA
фресно	US.CA
фримонт	US.CA
фролава	RU.84
фролово	RU.84
фролово балхсн	RU.84
фрымант	US.CA
фрэсна	US.CA
фрязево	RU.47
фрязино	RU.47
фряново	RU.47
фува	EG.21
фуджоу	CN.07
фужоу	CN.07
фулин	CN.33
фурманов	RU.21
фусин	CN.19
фусинь	CN.19
фучжоу	CN.07
фушинь хот	CN.19
фушун	CN.19
фушунь	CN.19
фуян	CN.01
хаандыга	RU.63
хабаровск	RU.30
хабаровскай	RU.30
хабаровськ	RU.30
хабары	RU.04
хаббуше	LB.07
хабез	RU.27
хавза	TR.55
хаг	NL.11
хага	NL.11
хадж	YE.22
хаджа	YE.22
хаджалмахи	RU.17
хаджи зейналабдин	AZ.54
хадибо	YE.28
хадиженск	RU.38
хадим	TR.71
хадита	IQ.01
хадыженск	RU.38
хадыжэнск	RU.38
хаиль	SA.13
хайалиа	US.FL
хайдарабад	IN.40
хайдерабад	IN.40
хайкоу	CN.31
хайлар	CN.20
хаккари	TR.70
хаккулобод	UZ.06
халабджа	IQ.19
халабжа	IQ.19
халач	TM.04
халба	LB.10
хале	DE.14
халеб	SY.09
халифакс	CA.07
хальк эль уэд	TN.36
хама	SY.10
хамадан	IR.09
хамамет	TN.19
хамбург	DE.04
хамбург мите	DE.04
хамбург норд	DE.04
хами	CN.13
хамилтон	CA.08
хамилтън	CA.08
хамис мушаит	SA.11
хамис мушайт	SA.11
хаммам лиф	TN.27
хаммам сус	TN.23
хаммамет	TN.19
хан нешин	AF.10
ханабад	AF.24
ханга	CN.28
хангжоу	CN.02
хангиала	RU.12
хандан	CN.10
ханджоу	CN.02
хандига	RU.63
хандуд	AF.01
хандыга	RU.63
ханжонкивський	UA.05
ханжонкивський район	UA.05
ханжонкове	UA.05
ханжоу	CN.02
ханкала	RU.12
ханлар	AZ.62
ханновер	DE.06
ханская	RU.01
ханти мансийск	RU.32
хантингтон бич	US.CA
хантсвил	US.AL
хантсвилл	US.AL
ханты мансийск	RU.32
ханьдань	CN.10
ханьчжун	CN.26
харабале	RU.07
харабали	RU.07
харагпур	IN.28
харатас	RU.31
харбин	CN.08
харгейса	SO.20
харгейсе	SO.20
харгол	KG.07
харкив	UA.07
харкивський масив	UA.12
харков	UA.07
харовск	RU.85
харовськ	RU.85
харп	RU.87
хартум	SD.29
харцизьк	UA.05
харцызск	UA.05
харьков	UA.07
хасав	RU.17
хасав юрт	RU.17
хасавюрт	RU.17
хасака	SY.01
хасеке	SY.01
хаси месауд	DZ.50
хасси мессауд	DZ.50
хачари	TR.70
хачикабул	AZ.23
хачмаз	AZ.60
хачмас	AZ.60
хачча	YE.22
хашур	GE.73
хашури	GE.73
хаялиа	US.FL
хаялия	US.FL
хвалинск	RU.67
хвалинськ	RU.67
хвалынск	RU.67
хвойная	RU.52
хеби	CN.09
хеганг	CN.08
хелсинки	FI.01
хелуан	EG.11
хельсинки	FI.01
хемниц	DE.13
хенгйанг	CN.11
хенгшуей	CN.10
хендерсон	US.NV
хендерсън	US.NV
хенифра	MA.05
хенчела	DZ.47
херат	AF.11
херез де ла фронтера	ES.51
херес де ла фронтера	ES.51
херсон	UA.08
херсонскую	UA.08
хефей	CN.01
хеце	CN.25
хива	UZ.05
хизи	AZ.63
хила	IQ.06
хилла	IQ.06
хилок	RU.93
химки	RU.47
химс	SY.11
хисар	IN.10
хисор	TJ.RR
хихон	ES.34
хйустон	US.TX
хлат	TR.13
хлевное	RU.43
хлеф	DZ.41
хмельник	UA.23
хмельницкий	UA.09
хмельницький	UA.09
хмильник	UA.23
хнус	TR.25
хобарт	AU.06
ходат	AZ.60
ходжавенд	AZ.65
ходжалы	AZ.64
ходжамбаз	TM.04
ходжейли	UZ.09
ходорив	UA.15
ходоров	UA.15
хожали	AZ.64
хожалы	AZ.64
хойто байгал	RU.11
холмск	RU.64
холмская	RU.38
холмский	RU.38
холмська	RU.38
холонбуйр	CN.20
хомс	SY.11
хони	GE.66
хонобод	UZ.01
хонолулу	US.HI
хопа	TR.08
хор	RU.30
хорадиз	AZ.18
хорасан	TR.25
хоринск	RU.11
хорливка	UA.05
хорог	TJ.01
хорол хот	CN.13
хороль	RU.59
хорошев	UA.27
хорошево	RU.48
хорошево мневники	RU.48
хорошив	UA.27
хорошов	UA.27
хорремшехр	IR.15
хоруг	TJ.01
хоспет	IN.19
хост	AF.37
хоста	RU.38
хотан	CN.13
хотин	UA.03
хотьково	RU.47
хоубарт	AU.06
хох хот	CN.20
хохол	RU.86
хохольский	RU.86
хохот	CN.20
хоьвсан	AZ.09
хоькмаьли	AZ.01
храздан	AM.05
хреновое	RU.86
хрестивка	UA.05
хромтау	KZ.04
хрустальний	UA.14
хуайан	CN.04
хуайань	CN.04
хуайбей	CN.01
хуайбэй	CN.01
хуайхуа	CN.11
хуамбаз	TM.04
хуанган	CN
хуанганг	CN.12
хуангши	CN.12
хуаншань	CN.01
хуанши	CN.12
хуаншъ	CN.12
хубли дхарвад	IN.19
худат	AZ.60
худжанд	TJ.03
худот	AZ.60
хуейжоу	CN.30
хуейчжоу	CN.30
хукумати азра	AF.17
хулбук	TJ.02
хумс	LY.82
хумт сук	TN.28
хун	LY.64
хурба	RU.30
хургада	EG.02
хургаде	EG.02
хуродиз	AZ.18
хуррамобод	IR.23
хуррамшахр	IR.15
хуст	UA.25
хучанд	TJ.03
хучвнд	TJ.03
хуэйчжоу	CN.30
хъайсери	TR.38
хъарс	TR.84
хъачмаз	AZ.60
хъган	CN.08
хънтингтън бийч	US.CA
хънтсвил	US.AL
хънян	CN.11
хызы	AZ.63
хырдалан	AZ.01
хьокмали	AZ.01
хьомс	SY.11
хьюстон	US.TX
хэби	CN.09
хэган	CN.08
хэйхэ	CN.08
хэншуй	CN.10
хэнъян	CN.11
хэфэй	CN.01
хэцзэ	CN.25
хэчжоу	CN.16
хэюань	CN.30
хюстан	US.TX
цаган аман	RU.24
цангжоу	CN.10
цанджоу	CN.10
цанчжоу	CN.10
царицино	RU.48
царицыно	RU.48
цатаных	RU.12
цацан юрт	RU.12
цвер	RU.77
целина	RU.61
целинное	RU
цементный	RU.71
центарой	RU.12
центорой	RU.12
центральний	UA.05
центральний район	UA.05
центрально миський	UA.05
центрально миський район	UA.05
центральный	RU.66
центурион	ZA.06
цзаочжуан	CN.25
цзеян	CN.30
цзиань	CN.03
цзинань	CN.09
цзиндэчжэнь	CN.03
цзинин	CN.25
цзинмэнь	CN.12
цзинчжоу	CN.12
цзиньхуа	CN.02
цзиньцзян	CN.07
цзиньчан	CN.15
цзиньчжоу	CN.19
цзиньчэн	CN.24
цзиси	CN.08
цзоучен	CN.25
цзоучэн	CN.25
цзуньи	CN.18
цзыбо	CN.25
цзыгун	CN.32
цзыян	CN.32
цзюцзян	CN.03
цзюцюань	CN.15
цзямусы	CN.08
цзянмень	CN.30
цзянмэнь	CN.30
цзяоцзо	CN.09
цзясин	CN.02
цзяюйгуань	CN.15
цивильск	RU.16
цигунг	CN.32
цикма	RU.45
цикола	RU.68
цилбург	NL.06
цимлянск	RU.61
циндао	CN.25
цинхуандао	CN.10
цинциннати	US.OH
цинчжоу	CN.25
цинъюань	CN.30
циньхуандао	CN.10
циньчжоу	CN.16
циолковски	RU.05
циолковский	RU.05
циолковський	RU.05
цицикар	CN.08
цицихар	CN.08
цкнети	GE.68
цоци юрт	RU.12
цоцин юрт	RU.12
цуенйи	CN.18
цхета	GE.69
цхинвал	GE.73
цхинвали	GE.73
цхнети	GE.68
цюаньчжоу	CN.07
цюйцзин	CN.29
цюйчжоу	CN.02
цюмень	RU.78
чаадаевка	RU.57
чагада	RU.85
чагода	RU.85
чадан	RU.79
чайковский	RU.90
чаква	GE.04
чакви	GE.04
чалолобод	AF.18
чалтырь	RU.61
чалябинск	RU.13
чамбарак	AM.04
чамзинка	RU.46
чамлыдере	TR.68
чанакале	TR.17
чанаккале	TR.17
чангде	CN.11
чангжи	CN.24
чангжоу	CN.04
чангчуен	CN.05
чангша	CN.11
чанджоу	CN.04
чанджъ	CN.24
чандигар	IN.05
чандигарх	IN.05
чандлер	US.AZ
чандлър	US.AZ
чандрапур	IN.16
чандэ	CN.11
чани	RU.53
чанкири	TR.82
чанкури	TR.82
чанкыры	TR.82
чанчжи	CN.24
чанчжоу	CN.04
чанчун	CN.05
чанчунь	CN.05
чанша	CN.11
чаны	RU.53
чаный	RU.53
чаожоу	CN.30
чаочжоу	CN.30
чаоян	CN.19
чапаевск	RU.65
чапаевськ	RU.65
чапайевск	RU.65
чаплыгин	RU.43
чапра	IN.34
чардара	KZ.10
чаренцаван	AM.05
чарикар	AF.40
чарикор	AF.40
чаркасы	UA.01
чарлу	TR.59
чарум	TR.19
чаршамба	TR.55
чарэнцаван	AM.05
часткове	UA.05
чаткы	RU.13
чаттограм	BD.84
чашкент	TM.05
чебаркуль	RU.13
чебоксар	RU.16
чебоксара	RU.16
чебоксары	RU.16
чегдомын	RU.30
чегем	RU.22
чегем второй	RU.22
чегем первый	RU.22
чекмагуш	RU.08
челбасская	RU.38
челкар	KZ.04
челно вершины	RU.65
челябинск	RU.13
челябинськ	RU.13
чемодановка	RU.57
ченгде	CN.10
ченгду	CN.32
ченду	CN.32
ченнаи	IN.25
ченнай	IN.25
червоноармийське	UA.26
червоногвардийський	UA.05
червоноград	UA.15
червонопартизанск	UA.14
червонопартизанськ	UA.14
чердаклы	RU.81
чердынь	RU.90
черемухово	RU.71
черемхово	RU.20
черемшан	RU.73
черепаново	RU.53
череповетс	RU.85
череповец	RU.85
череповець	RU.85
черкассы	UA.01
черкасы	UA.01
черкаське	UA.14
черкеск	RU.27
черкесск	RU.27
черкесськ	RU.27
черлак	RU.54
чермен	RU.68
черная речка	RU.42
чернивци	UA.03
чернигив	UA.02
чернигов	UA.02
черниговка	RU.59
черноголовка	RU.47
черноголовко	RU.47
черногорск	RU.31
чернолесское	RU.70
черноморск	UA.17
черноморский	RU.38
чернушка	RU.90
черный яр	RU.07
чернышевск	RU.93
чернышевский	RU.63
чернышковский	RU.84
чернь	RU.76
чернянка	RU.09
черняховск	RU.23
чертаново второе	RU.48
чертково	RU.61
чесапийк	US.VA
чесапик	US.VA
чесма	RU.13
чехов	RU.47
чечана	RU.12
чечен аул	RU.12
чешме	TR.35
чжанцзякоу	CN.10
чжанцзяцзе	CN.11
чжанчжоу	CN.07
чжанъе	CN.15
чжаньцзян	CN.30
чжаотун	CN.29
чжаоцин	CN.30
чженчжоу	CN.09
чжоуко	CN.09
чжоукоу	CN.09
чжоушань	CN.02
чжумадянь	CN.09
чжунвэй	CN.21
чжуншань	CN.30
чжухай	CN.30
чжучжоу	CN.11
чжэнчжоу	CN.09
чигири	RU.05
чиили	KZ.14
чик	RU.53
чикаго	US.IL
чикола	RU.68
чилик	KZ.01
чиназ	UZ.14
чинар	AZ.39
чинарли	AZ
чинарлы	AZ.39
чингдао	CN.25
чиндао	CN.25
чиниот	PK.04
чинобод	UZ.01
чиноз	UZ.14
чинхуангдао	CN.10
чиребон	ID.30
чири юрт	RU.12
чиркей	RU.17
чирмешан	RU.73
чирчик	UZ.14
чистай	RU.73
чистоозерное	RU.53
чистополь	RU.73
чистяково	UA.05
чита	RU.93
читагонг	BD.84
читтагонг	BD.84
чифенг	CN.20
чифэн	CN.20
чичихар	CN.08
чишмы	RU.08
чкалов	TJ.03
чкаловск	RU.51
чоколивка	UA.12
чоландхар	IN.23
чонтаул	RU.17
чорлу	TR.59
чорноголовка	RU.47
чорноморск	UA.17
чорноморськ	UA.17
чорткив	UA.22
чортков	UA.22
чорум	TR.19
чорфа	DZ.21
чубек	TJ.02
чубук	TR.68
чубукъ	TR.68
чугуев	UA.07
чугуевка	RU.59
чугуив	UA.07
чугуиу	UA.07
чуджоу	CN.01
чудово	RU.52
чужоу	CN.01
чула виста	US.CA
чулым	RU.53
чульман	RU.63
чумакивський	UA.05
чумакивський район	UA.05
чумакове	UA.05
чунгкинг	CN.33
чунский	RU.20
чунцин	CN.33
чурапча	RU.63
чусавой	RU.90
чусовий	RU.90
чусовой	RU.90
чуст	UZ.06
чухлома	RU.37
чучжоу	CN.01
чуьйрин эвл	RU.12
чхапра	IN.34
чыкма	RU.45
чымкент	KZ.1537272
чыназ	UZ.14
чырчык	UZ.14
чысьцякова	UA.05
чэнду	CN.32
чэндэ	CN.10
чэньчжоу	CN.11
чэхау	RU.47
шагаан арыг	RU.79
шагонар	RU.79
шадринск	RU.40
шадринськ	RU.40
шадрынск	RU.40
шаки	AZ.48
шакка	SY.05
шалажа	RU.12
шалажи	RU.12
шалатин	EG.02
шали	RU.12
шалкар	KZ
шалушка	RU.22
шаля	RU.71
шамаха	AZ.50
шамбайади	TR.81
шамбаяды	TR.81
шамилькала	RU.17
шамкир	AZ.51
шамоха	AZ.50
шамхал	RU.17
шамхал термен	RU.17
шамхор	AZ.51
шангай	CN.23
шангжао	CN.03
шанжао	CN.03
шанлыурфа	TR.63
шантоу	CN.30
шанхай	CN.23
шаньвэй	CN.30
шаньтоу	CN.30
шаогуан	CN.30
шаогуань	CN.30
шаойанг	CN.11
шаосин	CN.02
шаосинг	CN.02
шаоян	CN.11
шара	AE.06
шаран	RU.08
шаранга	RU.51
шардара	KZ.10
шарджа	AE.06
шаржа	AE.06
шарипово	RU.91
шаркан	RU.80
шарлат	US.NC
шарлероа	BE.WAL
шарлеруа	BE.WAL
шарлот	US.NC
шарлотт	US.NC
шарлроа	BE.WAL
шарлык	RU.55
шарм эль шейх	EG.26
шарур	AZ.35
шаршал	DZ.55
шарып	RU.91
шарыпово	RU.91
шарья	RU.37
шатки	RU.51
шатрово	RU.40
шатура	RU.47
шах алам	MY.12
шахба	SY.05
шахимардан	UZ.03
шаховская	RU.47
шахрак	AF.09
шахринав	TJ.RR
шахрисаб	UZ.08
шахрисабз	UZ.08
шахристон	TJ.03
шахрияр	IR.26
шахтарске	UA.04
шахтарскэ	UA.04
шахтарськ	UA.05
шахтарське	UA.04
шахтерск	UA.05
шахти	RU.61
шахтинск	KZ.12
шахты	RU.61
шахунья	RU.51
шаххат	LY.63
шацк	RU.62
шацьк	RU.62
шварцевский	RU.76
шебекино	RU.09
шебинкарахисар	TR.28
шевченкивський	UA.14
шевченкивський район	UA
шевченко	KZ.09
шевченкове	UA.17
шевченково	UA.17
шеикхупура	PK.04
шейх мискин	SY.06
шеки	AZ.48
шексна	RU.85
шекхупура	PK.04
шела	RU.12
шелек	KZ.01
шелехов	RU.20
шелковская	RU.12
шелковски	RU.12
шелковська	RU.12
шемаха	AZ.50
шемонаиха	KZ.15
шемордан	RU.73
шемышейка	RU.57
шенгкар	RU.06
шенжен	CN.30
шенкурск	RU.06
шентала	RU.65
шеньчжень	CN.30
шеньян	CN.19
шепетивка	UA.09
шепетовка	UA.09
шептицкий	UA.15
шептицький	UA.15
шербакуль	RU.54
шерегеш	RU.29
шереметьевский	RU.47
шерефликочхисар	TR.68
шерефликъочхисар	TR.68
шерловая гора	RU.93
шероз	IR.07
шершель	DZ.55
шефилд	GB.ENG
шеффилд	GB.ENG
шефшауен	MA.01
шибам	YE.04
шибгандж	BD.83
шибирган	AF.31
шибиргон	AF.31
шигоны	RU.65
шидажуанг	CN.10
шиели	KZ.14
шижяжуан	CN.10
шийен	CN.12
шикаго	US.IL
шиле	TR.34
шилка	RU.93
шилово	RU.62
шимановск	RU.05
шимановськ	RU.05
шимкент	KZ.1537272
шимога	IN.19
шиндан	AF.11
шинданд	AF.11
шипуново	RU.04
шира	RU.31
шираз	IR.07
ширбин	EG.01
ширван	AZ.07
ширнак	TR.80
широчанка	RU.38
шиханза	CN.13
шиханы	RU.67
шихэцзы	CN.13
шицзячжуан	CN.10
шиянь	CN.12
шкотово	RU.59
шкуринская	RU.38
шкуринська	RU.38
шлеф	DZ.41
шлиссельбург	RU.42
шолжа пхье	RU.19
шолоховский	RU.61
шомерле	RU.16
шостка	UA.21
шоугуан	CN.25
шохимардон	UZ.03
шпаковское	RU.70
шпола	UA.01
шринагар	IN.12
штразбург	FR.44
штутгарт	DE.01
штуттгарт	DE.01
шуангйашан	CN.08
шуанъяшань	CN.08
шувалово	RU.66
шуйа	RU.21
шулявка	UA.12
шумерла	RU.16
шумерля	RU.16
шумиха	RU.40
шурагат	RU.12
шуша	AZ.55
шушары	RU.66
шушенски	RU.91
шушенское	RU.91
шушенське	RU.91
шуя	RU.21
шхира	TN.32
шчигри	RU.41
шчолково	RU.47
шчучын	BY.03
шчыгры	RU.41
шчырэць	UA.15
шъйен	CN.12
шыманоуск	RU.05
шымкент	KZ.1537272
шындан	AF.11
шыраз	IR.07
шэлехау	RU.20
шэнкурск	RU.06
шэньчжэнь	CN.30
шэньян	CN.19
шэршэль	DZ.55
шэрэгеш	RU.29
шэучэнкавэ	UA.17
щекино	RU.76
щелково	RU.47
щербинка	RU.48
щигры	RU.41
щирец	UA.15
щирець	UA.15
щукино	RU.48
щутгарт	DE.01
щучин	BY.03
щучинск	KZ.03
щучье	RU.40
ъгдър	TR.88
ъспарта	TR.33
ыспарта	TR.33
ытык кюель	RU.63
эвтара	RU.12
эграни	TR.21
эд дабъа	EG.22
эд дали	YE.18
эд дивания	IQ.04
эдесса	TR.63
эдинбург	GB.SCT
эдирне	TR.22
эдиссия	RU.70
эдмонтон	CA.01
эдремит	TR.10
эдфу	EG.16
эдынбург	GB.SCT
эжва	RU.34
эз завия	LY.68
эз заказик	EG.14
эз зарка	JO.17
эз зинтан	LY.80
эйляр	AM.05
эйн дефла	DZ.35
эйн темушент	DZ.36
эйндховен	NL.06
эйтенхахе	ZA.05
экажево	RU.19
экибастуз	KZ.11
элазыг	TR.23
электрогорск	RU.47
электросталь	RU.47
электроугли	RU.47
элин юрт	RU.12
элиста	RU.24
элмалы	TR.07
элуру	IN.02
эль азизия	LY.81
эль айн	AE.01
эль аламейн	EG.22
эль алия	TN.18
эль ариш	EG.27
эль аттафом	DZ.35
эль ахмади	KW.04
эль ашир мин рамадан	EG.14
эль байад	DZ.42
эль байда	LY.63
эль вакф	EG.23
эль гайза	YE.03
эль гамалия	EG.01
эль голеа	DZ.EM
эль гуна	EG.02
эль дабаа	EG.22
эль дейн	SD.60
эль джабин	YE.27
эль джадзида	MA.06
эль джадида	MA.06
эль джауф	LY.65
эль джем	TN.15
эль кадариф	SD.39
эль каим	IQ.01
эль калы	DZ.44
эль камышлы	SY.01
эль канават	SY.05
эль карак	JO.19
эль кеф	TN.14
эль кунейтра	SY.03
эль курайя	SY.05
эль кут	IQ.16
эль куфа	IQ.17
эль марж	LY.66
эль мафрак	JO.15
эль махвит	YE.10
эль мегайер	DZ.MG
эль мения	DZ.EM
эль минья	EG.10
эль обейд	SD.56
эль пасо	US.TX
эль тараф	DZ.44
эль уэд	DZ.43
эль уэд каласы	DZ.43
эль фаллуджа	IQ.01
эль фалуджа	IQ.01
эль фашер	SD.55
эль фашн	EG.18
эль хазм	YE.21
эль хамма	TN.29
эль хардж	SA.10
эль хасака	SY.01
эль худайда	YE.08
эль хуфуф	SA.06
эльбан	RU.30
эльбистан	TR.46
эльче	ES.60
эмалахлени	ZA.07
эмба	KZ.04
эмет	TR.43
эминеню	TR.34
эмирдаг	TR.03
эн накура	LB.06
энгел юрт	RU.12
энгелс юрт	RU.12
энгель юрт	RU.12
энгельс	RU.67
эндирей	RU.17
энем	RU.01
энергетик	RU.55
энергетический	KZ.01
энергодар	UA.26
эньши	CN.12
энэргадар	UA.26
эр рамади	IQ.01
эр рашидия	MA.08
эр рияд	SA.10
эрак	IR.34
эрба	TR.60
эрбет	RU.71
эрбиль	IQ.11
эрдемли	TR.32
эребуни	AM.11
эрегли	TR
эрзин	TR.31
эрзинжан	TR.24
эрзорум	TR.25
эрзурум	TR.25
эртиль	RU.86
эрфуд	MA.08
эрфурт	DE.15
эс санамейн	SY.06
эс сувейда	SY.05
эс сувейра	MA.07
эскишехир	TR.26
эсна	EG.23
эспоо	FI.01
эссен	DE.07
эссуэйра	MA.07
эсхар	UA.07
эчмиадзин	AM.03
эчмиацин	AM.03
эшампле	ES.56
юбилейнай	RU.47
юбилейны	RU.47
юбилейный	RU.47
ювилейне	UA.14
югары кыйгы	RU.08
югары татешле	RU.08
юго камский	RU.90
югорск	RU.32
южа	RU.21
южне	UA.17
южно курильск	RU.64
южно курильськ	RU.64
южно сахалинск	RU.64
южно сахалинськ	RU.64
южно сухокумск	RU.17
южно сухокумськ	RU.17
южнокурилск	RU.64
южносахалинск	RU.64
южноуральск	RU.13
южный	RU.04
юзефград	UA.17
юзивський	UA.05
юзивський район	UA.05
юйлинь	CN.16
юксекова	TR.70
юлсер ола	RU.45
юмагузино	RU.08
юнтолово	RU.42
юньфу	CN.30
юньчэн	CN.24
юрга	RU.29
юргамыш	RU.40
юрты	RU.20
юрьев польский	RU.83
юрьевец	RU.21
юрюзань	RU.13
ютънхах	ZA.05
юхнов	RU.25
юца	RU.70
юшково	RU.47
юэян	CN.11
яблоновски	RU.01
яблоновский	RU.01
яблоновський	RU.01
ябруд	SY.08
яваз	RU.46
явас	RU.46
яворив	UA.15
яворов	UA.15
яготин	UA.13
ягры	RU.06
ягуновский	RU.29
ядрин	RU.16
язд	IR.40
языково	RU.08
яйва	RU.90
яйпан	UZ.03
яйы	AZ.35
якутск	RU.63
ялвач	TR.33
ялга	RU.46
ялец	RU.43
ялова	TR.92
ялта	UA.11
ялуторовск	RU.78
яна александровск	RU.70
яна двинск	RU.06
яна каранлык	AZ.65
янаул	RU.08
янгиабад	UZ.14
янгиер	UZ.16
янгийул	UZ.14
янгиобод	UZ.14
янгиюль	UZ.14
янджоу	CN.04
яни капу	UA.11
янтай	CN.25
янтарный	RU.23
янцзян	CN.30
янцюань	CN.24
янчжоу	CN.04
яншо	CN.16
янъы къапы	UA.11
яныкурган	KZ.14
яньань	CN.26
яньтай	CN.25
яньцзи	CN.05
яньчэн	CN.04
яр чаллы	RU.73
яранск	RU.33
ярдымлы	AZ.66
ярега	RU.34
ярим	YE.23
ярково	RU
ярмук	SY.13
яровое	RU.04
ярославль	RU.88
ярославская	RU.38
ярославский	RU.48
ярославъл	RU.88
ярцево	RU.69
ясенево	RU.48
ясиноватая	UA.05
ясинувата	UA.05
ясная	RU.93
ясная поляна	RU.70
ясногорск	RU.76
ясный	RU.55
яфран	LY.80
яхрома	RU.47
яхьялы	TR.38
яшкина	RU.29
яшкино	RU.29
яшкуль	RU.24
ااالخرطوم	SD.29
اب نو	TM.01
اباتيتي	RU.49
ابادان	IR.15
اباران	AM.01
ابازا	RU.31
ابازا شهر	RU.31
اباكان	RU.31
ابان كراسنويارسك دياري	RU.91
ابان كراسنويارسك كراي	RU.91
ابدولينو	RU.55
ابراهيميه	EG.14
ابرق	LY.63
ابريليفكا	RU.47
ابشرونسك	RU.38
ابشواي	EG.04
ابشيرونسك	RU.38
ابكان	RU.31
ابنوب	EG.17
ابها	SA.11
ابو تيج	EG.17
ابو حماد	EG.14
ابو حمص	EG.03
ابو طشت	EG.23
ابو ظبي	AE.01
ابو غريب	IQ.07
ابو قرقاص	EG.10
ابو قير	EG.06
ابو كبير	EG.14
ابو كمال	SY.07
ابو مرداس	DZ.40
ابوستولوفي	UA.04
ابوظبي	AE.01
ابوفيان ارارات	AM.05
ابوقير	EG.06
ابولونيا	LY.63
ابوويان	AM.05
ابي	SD.56
ابيدو	ES.34
ابيض	SD.56
ابينسك	RU.38
اتاوا	CA.08
اتباسار	KZ.03
اتشميادزين	AM.03
اتشيت	RU.71
اتشينسك	RU.91
اتكارسك	RU.67
اتلانتا	US.GA
اتيراو	KZ.06
اتيرايو قزاقستان	KZ.06
اجا	EG.01
اجار	AZ.59
اجدابيا	LY.83
اجدير	MA.01
اجمان	AE.02
اجمير	IN.24
اجيم	TN.28
اجين	IN.35
اجيوان	AM.09
احمد اباد	IN.09
احمد نجر	IN.16
احمد نغر	IN.16
احمد نگر	IN.16
احمداباد	IN.09
احمدناجار	IN.16
احمدي	KW.04
اخالت سيكه	GE.72
اخالتسيخه	GE.72
اخالتسيخي	GE.72
اختي	RU.17
اخضريه	DZ.21
اخميم	EG.24
اخن	DE.07
ادا پزاري	TR.54
ادابازاري	TR.54
ادانا	TR.81
اداپازاري	TR.54
ادرار	DZ.34
ادرار جزاير	DZ.34
ادراسمون	TJ.03
ادرسمان	TJ.03
ادرميت	TR.10
ادرنه	TR.22
ادرنوس	TR.16
ادري	LY.78
ادفو	EG.16
ادكو	EG.03
ادلايد	AU.05
ادلب	SY.12
ادمونتن	CA.01
ادمونتون	CA.01
ادنبره	GB.SCT
ادنه	TR.81
ادي پور	IN.24
اديامان	TR.02
اديل	TR.80
اديليد	AU.05
ادينبرو	GB.SCT
اذرعات	SY.06
ارا	IN.34
ارارات	AM.02
اراراه	AM.02
اراك	IR.34
اراميل	RU.71
اراه	IN.34
اربد	JO.18
اربوزينكا	UA.16
اربيل	IQ.11
ارت خواجه	AF.26
ارتاشات	AM.02
ارتسيز	UA.17
ارتوين	TR.08
ارتي	RU.71
ارجنج	UZ.05
ارجنچ	UZ.05
ارحاب	JO.15
ارخارا	RU.05
ارخارا روسيه	RU.05
ارخانجلسك	RU.06
ارخانگلسك	RU.06
ارداتوف	RU.46
ارداتوف موردوويا	RU.46
ارداخان	TR.86
ارداهان	TR.86
اردبيل	IR.32
اردك	TR.10
اردملي	TR.32
اردهان	TR.86
اردو	TR.52
اردوباد	AZ.35
اردون	RU.68
اردوگاه يرموك	SY.13
ارزاماس	RU.51
ارزروم	TR.25
ارزنجان	TR.24
ارزينجان	TR.24
ارزيو	DZ.09
ارزگان	AF.39
ارسك	RU.73
ارض روم	TR.25
ارضروم	TR.25
ارغلي	TR.71
ارغلي قونيه	TR.71
ارغن	RU.12
ارفاين	US.CA
ارفرت	DE.15
ارفورت	DE.15
ارقاليق	KZ.13
ارقاليق قزاقستان	KZ.13
اركاداك	RU.67
اركارا	RU.05
اركاليك	KZ.13
اركتسك	RU.20
اركلي	TR.59
اركهنجلسك	RU.06
اركوتسك	RU.20
ارلنگتن	US.TX
ارلنگتن تيكساس	US.TX
ارلينگتون تيگزاس	US.TX
ارلينگتون تگزاس	US.TX
ارمافير	RU.38
ارماوير	RU.38
ارماوير روس	RU.38
ارماوير روسيه	RU.38
ارمنت	EG.23
ارواين	US.CA
ارواين كاليفرنيا	US.CA
ارور	IN.25
ارورا كلرادو	US.CO
ارورا كولورادو	US.CO
اروزگان	AF.39
اروميه	IR.01
ارونگ تيكساس	US.TX
اريانه	TN.38
اريس	KZ.10
ارگون	RU.12
ارگون چيچن جمهوريه	RU.12
ازرع	SY.06
ازرق شمالي	JO.17
ازره	AF.17
ازرو	MA.03
ازرگتي	GE.65
ازلنگتن لندن	GB.ENG
ازمت	TR.41
ازميت	TR.41
ازمير	TR.35
ازورگتي	GE.65
ازوسك	RU.80
ازوف	RU.61
ازيغ	TR.23
اسبرطه	TR.33
اسبست	RU.71
اسبير	TR.25
اسبيست	RU.71
است كامنوورسك	KZ.15
است كامينوگورسك	KZ.15
استاخانوف اوكراين	UA.14
استارا	AZ.08
استاره	AZ.08
استارودوب	RU.10
استاريتسا	RU.77
استالف	AF.13
استاليف	AF.13
استان فيوم	EG.04
استان قنا	EG.23
استان كرمانشاه	IR.13
استانا	KZ.05
استانبول	TR.34
استانه	KZ.05
استاوروپول	RU.70
استر اباد	IR.37
استراخان	RU.07
استراسبورگ	FR.44
استرخان	RU.07
استرليتاماك	RU.08
استروشن	TJ.03
استرونينو	RU.83
استكهلم	SE.26
استن	US.TX
استن تيكساس	US.TX
استنبول	TR.34
استوكتون	US.CA
استوپينو	RU.47
استين تگزاس	US.TX
استپنوگورسك	KZ.03
استپنوگورسك قزاقستان	KZ.03
اسخار	UA.07
اسخار محافظه خاركوف	UA.07
اسد اباد	AF.34
اسرتنسك	RU.93
اسردنيورالسك	RU.71
اسطاجانكو	IT.06
اسطاره	AZ.08
اسطنبول	TR.34
اسفره	TJ.03
اسفنه	KG.09
اسفي	MA.07
اسفي مراكش	MA.07
اسكدار	TR.34
اسكندرون	TR.31
اسكندرونه	TR.31
اسكندريه	EG.06
اسكوبيه	MK.F6
اسكوله	UA.15
اسكووورودينو	RU.05
اسكويرا	UA.13
اسكوپين	RU.62
اسكوپيه	MK.F6
اسكي شهر	TR.26
اسلام اباد	PK.08
اسلامشهر	IR.26
اسلانتسي	RU.42
اسلاوسك	RU.23
اسلاووتا	UA.09
اسلاووتيچ	UA.13
اسلاوگورود	RU.04
اسلتلوگراد	RU.70
اسلو	NO.12
اسلوفيانسك	UA.05
اسمار	AF.34
اسماعيلي	AZ.25
اسماعيليه	EG.07
اسمولنسك	RU.69
اسميلا اوكراين	UA.01
اسميلي	AZ.25
اسنا	EG.23
اسنژنوگورسك اوبلاست مورمانسك	RU.49
اسنژينسك	RU.13
اسواتوفه	UA.14
اسوان	EG.16
اسوتوگورسك	RU.42
اسويرسك	RU.20
اسيك	KZ.01
اسينو	RU.75
اسيوط	EG.17
اسپارتا	TR.33
اسپرتا	TR.33
اسپوكن	US.WA
اسپيتاك	AM.06
اشبيليه	ES.51
اشتاراك	AM.01
اشتارك	AM.01
اشتوتگارت	DE.01
اشك اباد	TM.S
اشمه	TR.64
اشمون	EG.09
اشهر	TR.45
اصطاجانكو	IT.06
اصفهان	IR.28
اصنام	DZ.41
اصيله	MA.01
اضغ	TR.23
اضنه	TR.81
اطرانوس	TR.16
اطرنوس	TR.16
اطسا	EG.04
اعزاز	SY.09
اغادير	MA.09
اغالاتوفو	RU.42
اغجابيدي	AZ.02
اغداش	AZ.04
اغدام	AZ.03
اغدير	TR.88
اغري	TR.04
اغريز	RU.73
اغستافا	AZ.05
اغسو	AZ.06
اغواط	DZ.25
اغواط جزاير	DZ.25
اغوز	AZ.37
اغير	RU.68
افديييفكا	UA.05
افران	MA.03
افرفيل	DZ.35
افس	SY.12
افيون قره حصار	TR.03
اق داش	AZ.04
اق دام	AZ.03
اق سراي	TR.75
اقالاتووو	RU.42
اقبو	DZ.18
اقتاش	UZ.10
اقتاش ازبكستان	UZ.10
اقتاو	KZ.09
اقجه قلعه	TR.63
اقحصار	TR.54
اقسو	CN.13
اقصر	EG.28
اك دوووراك	RU.79
اكادير	MA.09
اكاديمجورودوك	RU.53
اكبر اباد	IR.26
اكتاو	KZ.09
اكتوبي	KZ.04
اكسرايي	TR.75
اكسري	TR.75
اكسو سنكيانگ	CN.13
اكلاهما سيتي	US.OK
اكولا	IN.16
اكوله	IN.16
اكيباستوز	KZ.11
اكيباستوز قزاقستان	KZ.11
اكيسار	TR.45
اكچاكالي	TR.63
ال باسو	US.TX
ال پاسو	US.TX
البو كمال	SY.07
التل	SY.08
التل كبير	EG.14
الحد	DZ.18
الحي	IQ.16
الش	ES.60
الصف	EG.08
اله اباد	IN.36
الور	IN.24
الور ستار	MY.02
الور سيتار	MY.02
اليد	AU.05
الچه	ES.60
ام ارانب	LY.73
ام بواقي	DZ.29
ام درمان	SD.29
ام رزم	LY.70
ام سماق	JO.16
ام قصر	IQ.02
اماره شارقه	AE.06
اماسيا	TR.05
اماسيه	TR.05
اماصيا	TR.05
امام صاحب	AF.24
امان	JO.16
امبرسر	IN.23
امبرولايوري	GE.70
امبن	ID.28
امبون	ID.28
امبون مالوكو	ID.28
امبي قزاقستان	KZ.04
امرتسر	IN.23
امريتسار	IN.23
امستردام	NL.07
امسك	RU.54
امشلي	AZ.24
امغا	RU.63
امل	IR.35
امورسك	RU.30
اموس	PH.40
امير تيمور	UZ.14
اميرداغ	TR.03
اميزور	DZ.18
اميشلي	AZ.24
ان صالح	DZ.IS
ان قزام	DZ.IG
ان يزام	DZ.IG
ان گيزام	DZ.IG
انابا	RU.38
انادير	RU.15
انار دره	AF.06
انامور	TR.32
انانتاپور	IN.02
اناند	IN.09
اناهايم	US.CA
اناهايم كاليفرنيا	US.CA
اناهيم كيليفورنيا	US.CA
اناپا	RU.38
انتا	RU.34
انتاليا	TR.07
انتراتسيت	UA.14
انتورب	BE.VLG
انتورپ	BE.VLG
انتويرب	BE.VLG
انجيرليوا	TR.09
انحيرليوا	TR.09
انخل	SY.06
اندجيفسكي	RU.70
اندخوي	AF.07
اندور	IN.35
انديانابوليس	US.IN
اندياناپولس	US.IN
اندياناپولس انديانا	US.IN
انديجان	UZ.01
اندژييوايسكاي	RU.70
انزا	RU.81
انسار	RU.46
انشان	CN.19
انشون	CN.18
انطاكيه	TR.31
انطاليا	TR.07
انطاليه	TR.07
انغارسك	RU.20
انفا	MA.06
انقره	TR.68
انكارا	TR.68
انكنگ	CN.01
انكوريج	US.AK
اننت پور	IN.02
اننتپور اندهرا پرديش	IN.02
انند	IN.09
انند گجرات	IN.09
انيا	TR.07
انيانا پوليس	US.IN
انيانغ	CN.09
انيجان	UZ.01
انيرهودار	UA.26
انيفا	RU.64
انيوا	RU.64
انگارسك	RU.20
انگرن ازبكستان	UZ.14
اهواز	IR.15
اوانوو	RU.21
اوباري	LY.84
اوبرهاوزن	DE.07
اوبنينسك	RU.25
اوبوكيف	UA.13
اوتاوا	CA.08
اوترخت	NL.09
اوجار	AZ.59
اوجاين	IN.35
اوجايين	IN.35
اوجله	LY.83
اوجور	RU.91
اوخانسك	RU.90
اوختا	RU.34
اوداتشني	RU.63
اوداچني	RU.63
اودسا	UA.17
اودهيپور	IN.24
اودي پور	IN.24
اوديسا	UA.17
اودينتسوفو	RU.47
اودينستوو	RU.47
اوديييفكا	UA.05
اورال	KZ.07
اورال كازاخستان	KZ.07
اورجينج	UZ.05
اوردو	TR.52
اوردوباد	AZ.35
اوردينزكوي	RU.53
اورسك	RU.55
اورلا ازمير	TR.35
اورلاندو	US.FL
اورلندو فلوريدا	US.FL
اورلوف	RU.33
اورلوف روسيه	RU.33
اورليانفيل	DZ.41
اورليندو	US.FL
اورليندو فلوريدا	US.FL
اورلينز پارش	US.LA
اورموك	PH.08
اورنبرغ	RU.55
اورنبرگ	RU.55
اورنبورگ	RU.55
اورنك اباد	IN.16
اورنگ اباد	IN.16
اورورا	US.CO
اوروسو روسيه	RU.73
اورومتشي	CN.13
اوريخوو زوييوو	RU.47
اوريل	RU.56
اورينبورغ	RU.55
اوريول	RU.56
اوزكند	KG.08
اوزلوفايا	RU.76
اوزلووايا	RU.76
اوزون كوپرو	TR.22
اوزونكوپرو	TR.22
اوزگن	KG.08
اوسا	RU.90
اوسا پرم	RU.90
اوستاشكوف	RU.77
اوستروغوجسك	RU.86
اوستروف	RU.60
اوستروف اوبلاست پسكوف	RU.60
اوستروه	UA.19
اوستروگوژسك	RU.86
اوستيوجنا	RU.85
اوستيوژنا	RU.85
اوسرد	MA.12
اوسلو	NO.12
اوسيم	EG.08
اوسينسك	RU.34
اوسينيكي	RU.29
اوش	KG.08
اوشاك	TR.64
اوشاكان	AM.01
اوغز	AZ.37
اوغسبورغ	DE.02
اوغليغورسك	RU.64
اوغوز	AZ.37
اوفا	RU.08
اوفراتش	UA.27
اوفييدو	ES.34
اوقروت	DZ.TM
اوكس نارد كاليفرنيا	US.CA
اوكسنارد	US.CA
اوكسنارد كاليفورنيا	US.CA
اوكفيل	CA.08
اوكلاند	US.CA
اوكلاهوما سيتي	US.OK
اوكلاهوما شهر اوكلاهوما	US.OK
اوكلند	US.CA
اوكليند	US.CA
اوكليند كيليفورنيا	US.CA
اوكولوفكا	RU.52
اوكونشنيكووو	RU.54
اوكيلوفكا	RU.52
اولاد جلال	DZ.OD
اولاد صقر	EG.14
اولان اودا	RU.11
اولان اوده	RU.11
اولدهام	GB.ENG
اولف	DZ.34
اولف عرب	DZ.34
اولماس	MA.04
اولنغورسك	RU.49
اولنگورسك اوبلاست مورمانسك	RU.49
اولهاسنغر	IN.16
اولو	FI.17
اولو فنلاند	FI.17
اولوس	TR.87
اولوس بارتين	TR.87
اولونتس	RU.28
اولونگاپو	PH.03
اولوويانايا	RU.93
اوليانوفسك	RU.81
اوليانووسك	RU.81
اوليگورسك سخالن اوبلاست	RU.64
اومان	UA.01
اوماها	US.NE
اوماها نبراسكا	US.NE
اوماها نيبراسكا	US.NE
اومسك	RU.54
اوموتنينسك	RU.33
اونگل	IN.02
اونگول	IN.02
اوواجك تونجيلي	TR.62
اووروچ	UA.27
اوولو	FI.17
اوويدو	ES.34
اويتنهاگ	ZA.05
اوچاكيف	UA.16
اوژهورود	UA.25
اوژور	RU.91
اوگسبورگ	DE.02
اوگلگورسك ساخالين	RU.64
اي بك	AF.32
اي بي	YE.23
اي كرونا	ES.58
ايانگورود	RU.42
ايباتوفو	RU.70
ايبك	AF.32
ايبلين	CN.32
ايبوه	MY.07
ايتاي بارود	EG.03
ايتكه بي	KZ.14
ايجوان	AM.09
ايجيفان	AM.09
ايجيفسك	RU.80
ايخال	RU.63
ايخال روسيه	RU.63
ايدل	TR.80
ايدمنتن	CA.01
ايدن	TR.09
ايدنبرا	GB.SCT
ايدون	JO.18
ايديل	TR.80
ايدين	TR.09
ايرادان	KG.09
ايربيت	RU.71
ايرديملي	TR.32
ايرشاوا	UA.25
ايرفرت	DE.15
ايرفينج	US.TX
ايرفينغ	US.TX
ايركتسك	RU.20
ايركوتسك	RU.20
ايروان	AM.11
ايروينق تكزاس	US.TX
ايرپين	UA.13
ايزال	IN.31
ايزلينتن	GB.ENG
ايزماييل	UA.17
ايزوال	IN.31
ايست لندن	ZA.05
ايستارايا كولاتكا	RU.81
ايستاروتيتارووسكايا	RU.38
ايستارونيژزتبلييوسكايا	RU.38
ايسترلكا روسيه	RU.91
ايسكيتيم	RU.53
ايسميرنيخ	RU.64
ايسن	DE.07
ايشيم	RU.78
ايغدر	TR.88
ايغدير	TR.88
ايفانغورود	RU.42
ايفانوفو	RU.21
ايقريم روسيه	RU.32
ايل پاسو	US.TX
ايلازغ	TR.23
ايلورو	IN.02
ايلووليا	RU.84
ايليستا	RU.24
ايليكتروغلي	RU.47
ايليكتروغورسك	RU.47
ايمني موروزووا	RU.42
اين گيزام	DZ.IG
ايناهيم	US.CA
اينتا	RU.34
اينتهوون	NL.06
اينجيرليووا	TR.09
ايندهوفن	NL.06
ايندهون	NL.06
ايندهوون	NL.06
ايندور	IN.35
اينزا	RU.81
اينزكوي روسيه	RU.29
اينسار	RU.46
اينكرايج اسكا	US.AK
اينكرمان	UA.20
اينيو	TM.01
اينژاوينو	RU.72
ايوالق	TR.10
ايوانوفو	RU.21
ايوانوو	RU.21
ايودن	TR.09
اييزول	IN.31
ايپاتوفو	RU.70
ايپو	MY.07
ايپوه	MY.07
ايچالكارانجي	IN.16
ايچانگ	CN.12
ايچل كرنجي	IN.16
ايچلكيرنجي	IN.16
ايژوسك	RU.80
اپاتيتي	RU.49
اپاران	AM.01
اپرلفكا	RU.47
اپريلفكا	RU.47
اپريليوكا	RU.47
اپشيرونسك	RU.38
اپوستولوفه	UA.04
اچميادزين	AM.03
اچن	DE.07
اچيت روسيه	RU.71
اچين	AF.18
اچينسك	RU.91
اژيفسك	RU.80
اگادير	MA.09
اگارتالا	IN.26
اگجابيدي	AZ.02
اگداس	AZ.04
اگدام	AZ.03
اگدير	TR.88
اگرتلا	IN.26
اگره	IN.36
اگريز	RU.73
اگزبرگ	DE.02
اگير	RU.68
باب	SY.09
باب بيلا	SY.08
باب زوار	DZ.01
بابا دهقان	TM.01
بابادهقان	TM.01
بابايفو	RU.85
بابايوو	RU.85
بابل	IR.35
بابور	DZ.12
بابييفو	RU.85
باتام	ID.37
باتبو	SY.09
باتشونغ	CN.32
باتكن	KG.09
باتكين	KG.09
باتم	ID.37
باتمان	TR.76
باتمان تركي	TR.76
باتن روگ	US.LA
باتنا	IN.34
باتنه	DZ.03
باتنه جزاير	DZ.03
باتوفا	IQ.08
باتوفه	IQ.08
باتومي	GE.04
باتون روج	US.LA
باتون روژ	US.LA
باتيفا	IQ.08
باتيندا	IN.23
باجاديان	PH.09
باجل	YE.08
باجه	TN.17
باجور	EG.09
باجيو	PH.15
باختريان	TJ.02
باختهريان	TJ.02
بادالونا	ES.56
بادانغ	ID.24
بادكند	KG.09
بادوفا	IT.20
بار	UA.23
بار اوكراين	UA.23
بارابينسك	RU.53
بارادايس	US.NV
باراكي باراك	AF.17
بارانتشينسكيي	RU.71
بارانگر	IN.28
بارتن	TR.87
بارتيزانسك	RU.59
بارتين	TR.87
بارده	AZ.11
باردو	TN.36
بارسلون	ES.56
بارسلونا	ES.56
بارسيلونا	ES.56
بارفينكوفي	UA.07
باركي بارك	AF.17
باركينگ	GB.ENG
بارنال	RU.04
بارناول	RU.04
بارنايول	RU.04
بارون	AF.38
باروينكوفه	UA.07
باري	IT.13
باريس	FR.11
باريش	RU.81
باريشال	BD.85
بازار خلم	AF.30
بازار يكاولنگ	AF.05
بازاراك	AF.42
بازارك	AF.42
بازارني كارابولاك	RU.67
بازارنيي كارابولاك	RU.67
باسكال	DZ.12
باسول	AF.18
باشتانكا	UA.16
باشماكوفو بينزا	RU.57
باشماكووو روسيه	RU.57
باطومي	GE.04
باغر هات	BD.82
باغراشينوفسك	RU.23
باغرهات	BD.82
باغلان	AF.03
بافتوجاي	RU.17
بافتوغاي	RU.17
بافلودار	KZ.11
بافلوفسك	RU
بافلوفو	RU.51
باكال	RU.13
باكركي	US.NM
باكسان	RU.22
باكو	AZ.09
باكوو	AZ.09
باكوور	PH.40
باكي خانوو	AZ.09
باكيخانوف	AZ.09
باكيسنوف	AZ.09
بالاسوفكا	RU.84
بالاشوف	RU.67
بالاشيخا	RU.47
بالاشيكا	RU.47
بالاكلافا	UA.20
بالاكليا	UA.07
بالاكوفو	RU.67
بالاكوو	RU.67
بالاي	IN.37
بالتا	UA.17
بالتا اوكراين	UA.17
بالتيمور	US.MD
بالتيمور ميري ليند	US.MD
بالرمو	IT.15
بالق اسير	TR.10
بالقچي	KG.07
بالكانابات	TM.02
باليرمو	IT.15
باليزينو	RU.80
باليسترو	DZ.21
باليقچي	KG.07
باليكتشي	KG.07
باليكسير	TR.10
باليمبانج	ID.32
باميان	AF.05
بانابو	PH.11
بانتشكولا	IN.10
بانجا لوكا	BA.02
باندا اتشيه	ID.01
باندا اسه	ID.01
باندونج	ID.30
باندونگ	ID.30
بانكه	AZ.36
بانيا لوكا	BA.02
بانياس	SY.14
باوتو شههير	CN.20
باوتوقاي	RU.17
باودنگ	CN.10
باوشان يوننان	CN.29
باونگر	IN.09
باويطي	EG.08
باوژي	CN.26
بايبورت	TR.77
بايبورد	TR.77
بايسون	UZ.12
بايكونور	KZ.08
بايو	PH.15
بايوتو	CN.20
بايودينگ	CN.10
بايي ين	CN.15
باييين	CN.15
بايچنگ	CN.05
بايچينگ	CN.05
باژانگ	CN.32
باگراتيونووسك	RU.23
باگراتييونوفسك	RU.23
باگيو	PH.15
ببا	EG.18
ببيلا	SY.08
بتبو	SY.09
بترا	JO.19
بتروبافل	KZ.16
بتروبافلوفسك	RU.92
بترون	LB.09
بتليس	TR.13
بتمن	TR.76
بجايه	DZ.18
بجساراي	IN.34
بحركه	IQ.11
بحري	SD.29
بخارا	UZ.02
بخاري	UZ.02
بختار	TJ.02
بداري	EG.17
بدليس	TR.13
براتسك	RU.20
برادفورد	GB.ENG
براديگاه	AZ.32
براقي	DZ.01
براك	LY.78
براك شاطي	LY.78
براك ليبيا	LY.78
برامبتون	CA.08
برامپتن انتاريو	CA.08
برانشويگ	DE.06
براونشفايغ	DE.06
براونشوايگ	DE.06
برايتن	GB.ENG
برايتون	GB.ENG
برباشه	DZ.18
بربره	SO.20
برج	EG.21
برج اسلام	SY.02
برج بحري	DZ.01
برج بوعريريج	DZ.39
برج صافيتا	SY.14
برج عرب	EG.06
برج عرب جديده	EG.06
برج كيفان	DZ.01
برجومي	GE.72
برد	AM.09
بردسك	RU.53
بردع	AZ.11
برده	AZ.11
بردود	TR.15
بردي روسيه	RU.13
برديه	LY.79
برديچيف	UA.27
برزنيكي	RU.90
برسبان	AU.04
برسبين	AU.04
برست	BY.01
برست بلاروس	BY.01
برستل نگر	GB.ENG
برستون	GB.ENG
برصه	TR.16
برطله	IQ.15
برغن	NO.46
برقن	LY.78
بركات	LY.71
بركان	MA.02
بركه	IQ.11
بركه سبح	EG.09
بركي	AF.17
بركي برك	AF.17
برلين	DE.16
برمن	DE.03
برمنگم	GB.ENG
برمينغهام	GB.ENG
برمپتون انتاريو	CA.08
برنابي	CA.02
برنيبي	CA.02
بره كي برك	AF.17
برهماپور	IN.21
برهماپور اريسه	IN.21
برهمپور	IN.21
برهوفه	UA.25
بروتفينو	RU.47
بروجرد	IR.23
بروخوروفكا	RU.09
برودي	UA.15
بروشنيف اوسادا	UA.06
بروفاري	UA.13
بروكسل	BE.BRU
بروكلين	US.NY
بروليتارسك	RU.61
برونيتسي	RU.47
بروواري	UA.13
بريانسك	RU.10
بريتوريا	ZA.06
بريدفورد	GB.ENG
بريده	SA.08
بريدي	RU.13
بريزبن	AU.04
بريزنيكي	RU.90
بريس	BY.01
بريسبان	AU.04
بريست بيلاروس	BY.01
بريستول	GB.ENG
بريسلاف	UA.08
بريشال	BD.85
بريشتينا	XK.10097360
بريشيا	IT.09
بريفولجسك	RU.21
بريقه	LY.83
بريكه	DZ.03
بريلي	IN.36
بريمن	DE.03
بريمورسك	RU.42
بريمپتن	CA.08
برينسك	RU.10
بريوسسيل	BE.BRU
برگاما	TR.35
برگن	NO.46
بزنچوك روسيه	RU.65
بستان	TR.46
بسكال	DZ.12
بسكره	DZ.19
بسكوف	RU.60
بسلان	RU.68
بسني	TR.02
بشار	DZ.38
بشار جزاير	DZ.38
بشري	LB.09
بشقند	UZ.14
بشكيك	KG.01
بصره	IQ.02
بصره قديمه	IQ.02
بصيرا	JO.12
بعبدا	LB.05
بعبدا لبنان	LB.05
بعقوبه	IQ.10
بعلبك	LB.11
بغداد	IQ.07
بغلان	AF.03
بغلان جديد	AF.03
بفيلو نيو يارك	US.NY
بقالطه	TN.16
بقعاتا	SY.03
بقعاثا	SY.03
بكاسي	ID.30
بكجه	TR.16
بكسلي	GB.ENG
بكشهري	TR.71
بكين	CN.22
بلاري	IN.19
بلاست	RU.13
بلاغوفيشتشينسك	RU.05
بلاغوفيشتشينكا	RU.04
بلافسك	RU.76
بلاقووشچنكا روسيه	RU.04
بلانو	US.TX
بلايا خولونيتسا	RU.33
بلايا كاليتفا	RU.61
بلاگووشچنسك	RU.05
بلاگووشچنسك باشقيرستان	RU.08
بلاگوويشچنسك	RU.05
بلاگوويشچينسك	RU.05
بلباو	ES.59
بلبي	RU.08
بلبيس	EG.14
بلخ	AF.30
بلخان اباد	TM.02
بلد	IQ.18
بلد سعاده	DZ.27
بلد وليد	ES.55
بلديه بابور	DZ.12
بلديه دويره	DZ.01
بلديه رييس حميدو	DZ.01
بلديه زيامه منصوريه	DZ.24
بلديه مرسي كبير	DZ.09
بلرم	IT.15
بلرمه	IT.15
بلطيم	EG.21
بلغراد	RS.SE
بلفاست	GB.NIR
بلقاس	EG.01
بللاري	IN.19
بلنسيه	ES.60
بلورتسك	RU.08
بلورچنسك كراسنودار	RU.38
بلوفو روسيه	RU.29
بلوكاني	AZ.10
بلوكوريخا	RU.04
بلومفونتن	ZA.03
بلومفونتين	ZA.03
بلوموت روسيه	RU.47
بلومورسك	RU.28
بلويمفونتين	ZA.03
بلوگورسك استان امور	RU.05
بليده	DZ.20
بليلا	JO.22
بليموث	GB.ENG
بلينا	EG.24
بلينسكيي	RU.57
بلچ	TR.07
بلگام	IN.19
بلگايوم	IN.19
بلگورود	RU.09
بمبي	IN.16
بمبيي	IN.16
بمبيي نو	IN.16
بن جواد	LY.76
بن عروس	TN.27
بنارس	IN.36
بنبلونه	ES.32
بنجاب	AF.05
بنجكنت	TJ.03
بنجكولو	ID.03
بنجوين	IQ.05
بندا اچي	ID.01
بندر خرمشهر	IR.15
بندر عباس	IR.11
بندر عباسي	IR.11
بندر لامپونگ	ID.15
بندرعباس	IR.11
بندونگ	ID.30
بنزرت	TN.18
بنش	SY.12
بنشي	CN.19
بنغازي	LY.69
بنغالور	IN.19
بنها	EG.12
بنون	PK.03
بني سويف	EG.18
بني صاف	DZ.36
بني عباس	DZ.BA
بني عبيد	EG.10
بني عمران	DZ.40
بني مزار	EG.10
بني ملال	MA.05
بني وليد	LY.72
بنژوو	CN.25
بنڤردان	TN.28
بنگان	PH.40
بنگبو	CN.01
بنگكولو	ID.03
بنگكولو اندونزي	ID.03
بنگلور	IN.19
بنگول	TR.12
بهاراتبور	IN.24
بهاراتپور راجستان	IN.24
بهارتپور	IN.24
بهاردن	TM.01
بهارك	AF.01
بهارلي	TM.01
بهاولپور	PK.04
بهاونا	PK.04
بهاونگر	IN.09
بهاياندر	IN.16
بهحركه	IQ.11
بهرت پور راجستهان	IN.24
بهركه	IQ.11
بهعقووبه	IQ.10
بهغداد	IQ.07
بهلايي	IN.37
بهوانه	PK.04
بهوپال	IN.35
بهيلاي	IN.37
بهيواندي	IN.16
بهيوندي	IN.16
بهييندر	IN.16
بو سعاده	DZ.27
بو مرداس	DZ.40
بوابه صحرا	DZ.27
بوانت بسكاد	DZ.01
بوبال	IN.35
بوبروف	RU.86
بوبروف روسيه	RU.86
بوتشاتش	UA.22
بوتشيج	RU.21
بوتشينوك	RU.69
بوتوان	PH.13
بوتورلينوفكا	RU.86
بوجوا	CN.01
بوخارا	UZ.02
بوخفيستنيفو	RU.65
بوخم	DE.07
بوخوم	DE.07
بودروم	TR.48
بودواو	DZ.40
بودوج	RU.28
بودي	UA.07
بودي كاركيفسكا	UA.07
بور استان نيژني نووگورود	RU.51
بور سعيد	EG.19
بور سودان	SD.36
بور نيغدي	TR.73
بوراديگاه	AZ.32
بوراما	SO.21
بورت يزابيث	ZA.05
بورتالا	CN.13
بورتسموث	GB.ENG
بورتسودان	SD.36
بورتلاند اوريغون	US.OR
بورتوبرنسس	PH.41
بورجومي	GE.72
بورخوف	RU.60
بوردو	FR.75
بوردور	TR.15
بورزنا	UA.02
بورسا	TR.16
بورسعيد	EG.19
بورشتين	UA.06
بورصه	TR.16
بورمه	SO.21
بورنبي	CA.02
بورنيا	IN.34
بوروجيرد	IR.23
بوروديانكا	UA.13
بورودينو	RU.91
بورودينو كراسنويارسك	RU.91
بوروفسك	RU.25
بوروفيتشي	RU.52
بوروويچي	RU.52
بوري والي	IN.16
بوريسلاف	UA.15
بوريسوغليبسك	RU.86
بوريسوگلبسك	RU.86
بوريسوگليبسك	RU.86
بوزولوك	RU.55
بوزوونا	AZ.09
بوزويوك	TR.11
بوزيازي	TR.32
بوسالم	TN.06
بوستان	TJ.03
بوستن	US.MA
بوستوشكا	RU.60
بوستون	US.MA
بوسطن	US.MA
بوسعاده	DZ.27
بوسن	US.MA
بوشتشينو	RU.47
بوشتينو	UA.25
بوشكينو	RU.47
بوغني	DZ.14
بوغوتول	RU.91
بوغورودسك	RU.51
بوغوروديتسك	RU.76
بوغوروسلان	RU.55
بوفالو	US.NY
بوفالو نيويورك	US.NY
بوفورينو	RU.86
بوفيلو	US.NY
بوقادير	DZ.41
بوكرك نيو ميكسيكو	US.NM
بوكركي	US.NM
بوكروف	RU.83
بوكروفسك	RU.63
بوكسيتوغورسك	RU.42
بوكسيتوگورسك	RU.42
بوكور	ID.30
بوكيت ميرتاجام	MY.09
بوكيت ميرتاجم	MY.09
بول كازيل	DZ.22
بولاق	EG.11
بولاق ابو علا	EG.11
بولتافا	UA.18
بولخوف	RU.56
بولخيف	UA.06
بولدان	TR.20
بولدوم ساز	TM.03
بولدومساز	TM.03
بولنيسي	GE.68
بولنيشي	GE.68
بولهراد	UA.17
بولو	TR.14
بولوكوان	ZA.09
بولونيا	IT.05
بولي	TR.14
بوليخيف	UA.06
بوليسك	RU.23
بومباي	IN.16
بومرداس	DZ.40
بومقر	DZ.03
بون	DE.07
بونتياناك	ID.11
بونه	IN.16
بوهدانيفكا دنيبروبيتروفسكا	UA.04
بوهودوخيف	UA.07
بويره	DZ.21
بويز	US.ID
بويزي ايداهو	US.ID
بويسي	US.ID
بويطي	EG.08
بوينسك	RU.73
بويينسك تاتارستان	RU.73
بوپال	IN.35
بوچاچ	UA.22
بوژو	CN.01
بوژوو	CN.01
بوگرا	BD.83
بوگوتول	RU.91
بوگور	ID.30
بوگورودسك استان نيژني نووگورود	RU.51
بوگوروديتسك	RU.76
بوگوروسلان	RU.55
بياض	DZ.42
بياضه	LY.66
بياضيه	EG.28
بياندار	IN.16
بيبلوس	LB.05
بيبورت	TR.77
بيت فقيه	YE.08
بيت يافا	JO.18
بيتالوفو	RU.60
بيتالينغ جايا	MY.12
بيترماريتزبرغ	ZA.02
بيتروزوفودسك	RU.28
بيتروف فال	RU.84
بيتروفسك	RU.67
بيتسبرغ	US.PA
بيتشورا	RU.34
بيتشوري	RU.60
بيتوشكي	RU.83
بيتون روج لوزيانا	US.LA
بيتونغ	ID.31
بيتونگ	ID.31
بيتيرهوف	RU.66
بيجاي	CN.18
بيجاپور	IN.19
بيجنگ	CN.22
بيجي	IQ.18
بيجيتسك	RU.77
بيجين	CN.22
بيجيي	CN.18
بيدر	IN.19
بيديفليا	UA.25
بير خادم	DZ.01
بير عاتر	DZ.33
بير عبد	EG.27
بير مشارڤه	TN.37
بيرث	AU.08
بيرد	AM.09
بيردسك	RU.53
بيرديتشيف	UA.27
بيرسفت	RU.47
بيرسك	RU.08
بيرفورالسك	RU.71
بيرلين	DE.16
بيرم	RU.90
بيرمنگام	GB.ENG
بيروبيجان	RU.89
بيروت	LB.04
بيريزنا تشيرنيهيفسكا	UA.02
بيريزنيكي	RU.90
بيريسلاف	UA.08
بيريهوفي	UA.25
بيزليوديفكا	UA.07
بيزليوديفكا كاركيفسكا	UA.07
بيزينتشوك	RU.65
بيستوفو	RU.52
بيسلان	RU.68
بيسني	TR.02
بيشار	DZ.38
بيشاور	PK.03
بيشكك	KG.01
بيشكيك	KG.01
بيض	DZ.42
بيضا	LY.63
بيك اباد	UZ.14
بيكاباد	UZ.14
بيكاسي	ID.30
بيكرزفيلد	US.CA
بيكرزفيلد كاليفرنيا	US.CA
بيكرزفيلد كيليفورنيا	US.CA
بيكرسفيلد	US.CA
بيكزلي لندن	GB.ENG
بيكوفا	IQ.08
بيكين	CN.22
بيلا	EG.21
بيلا تسركفا	UA.13
بيلا تسيركفا	UA.13
بيلاجان	AZ.12
بيلاري	IN.19
بيلايا خولونيتسا	RU.33
بيلايا كاليتفا	RU.61
بيلاگان	AZ.12
بيلباو	ES.59
بيلبايو	ES.59
بيلغورود	RU.09
بيلفاست	GB.NIR
بيلفيلد	DE.07
بيله جك	TR.11
بيلهجك	TR.11
بيلهورود دنيستروفسكيي	UA.17
بيلورتسك	RU.08
بيلوريتسك	RU.08
بيلوريتشينسك	RU.38
بيلوريچينسك	RU.38
بيلوغورسك	RU.05
بيلوفو	RU.29
بيلوكاني	AZ.10
بيلوكوريخا	RU.04
بيلومورسك	RU.28
بيلوهيرسك	UA.11
بيلووموت	RU.47
بيلووو	RU.29
بيلوگورسك	RU.05
بيلوگورسك امور اوبلاست	RU.05
بيليايفكا	UA.17
بيليبي	RU.08
بيليبينو	RU.15
بيليبيي	RU.08
بيليجك	TR.11
بيليفيلد	DE.07
بيليمباي	RU.71
بيليچ	TR.07
بيلگاوم	IN.19
بيلگراد	RS.SE
بيلگه	AZ.09
بيلگورد	RU.09
بيلگورود	RU.09
بيلگوم	IN.19
بينجوين	IQ.05
بينزا	RU.57
بينشي	CN.19
بينغول	TR.12
بينه	AZ.09
بينوني	ZA.06
بينوني گاوتينگ	ZA.06
بينژو	CN.25
بينگبو	CN.01
بينگلور	IN.19
بيهاي	CN.16
بيواندي	IN.16
بيواني	IN.16
بيورغاوان	AM.05
بيوك	IQ.15
بييخهي شههيري	CN.16
بييروت	LB.04
بييلبهيس	EG.14
بييهايي	CN.16
بيييهايي	CN.16
بيپازاري انقره	TR.68
بيگا	TR.17
بيگا چاناق قالا	TR.17
بيگا چناق قلعه	TR.17
بيگبو شهههري	CN.01
بيگو	ES.58
بيگوسرايي	IN.34
بيگوڤا	IQ.08
بژتسك	RU.77
تاتاربوناري	UA.17
تاتارسك	RU.53
تاجوم	PH.11
تادف	SY.09
تارا	RU.54
تارا روسيه	RU.54
تاراز	KZ.17
تاراكان	ID.42
تاراكان شمالي كاليمانتان	ID.42
تارتار	AZ.57
تارسوس	TR.32
تاركي	RU.17
تاركي روسيه	RU.17
تاروتيانه	UA.17
تارودانت	MA.09
تاروسا	RU.25
تاريوسا	RU.25
تازاكند	AZ.35
تازربو	LY.65
تازه	MA.03
تازه خورماتو	IQ.13
تازه خورماتوو	IQ.13
تاشقرغان	AF.30
تاشقند	UZ.13
تاشكند	UZ.13
تاشكهنت	UZ.13
تاشير	AM.06
تاغانروغ	RU.61
تافدا	RU.71
تاكسيمو	RU.11
تاكسيمو روسيه	RU.11
تاكلوبان	PH.08
تاكوما	US.WA
تاكوما واشنگتن	US.WA
تاكوما واشينگتن	US.WA
تالاس	KG.06
تالاهاسي	US.FL
تالاهاسي فلوريدا	US.FL
تالدقورغان	KZ.12510144
تالدوم	RU.47
تالدي كوران	KZ.12510144
تالديقورغان	KZ.12510144
تالديكورغان	KZ.12510144
تالقان	AF.26
تاليتسا	RU.71
تاليتسا اوبلاست سوردلوفسك	RU.71
تاليحسي	US.FL
تامبا	US.FL
تامبوف	RU.72
تامبيري	FI.06
تامصلوحت	MA.07
تامنراست	DZ.53
تامنغست	DZ.53
تامپره	FI.06
تامپيري	FI.06
تاناككالي	TR.17
تانجاوور	IN.25
تانجونغ	ID.40
تانجونگ پينانگ	ID.40
تانه	IN.16
تاني	IN.16
تانگرانگ	ID.33
تانگشان	CN.10
تانگهوا	CN.05
تاواس	TR.20
تاواو	MY.16
تاودا	RU.71
تاونزويل	AU.04
تاونزويلي	AU.04
تاونزڤيل	AU.04
تاونسفيل	AU.04
تاي يوان	CN.24
تايف	SA.14
تايي يوان	CN.24
تاييف	SA.14
تاييوان	CN.24
تاييژو جيانگسو	CN.04
تايژو	CN.04
تاگانروگ	RU.61
تاگشهن شههيري	CN.10
تاگوم	PH.11
تبرسق	TN.17
تبريز	IR.33
تبسه	DZ.33
تبسه جزاير	DZ.33
تبليس	GE.51
تبليسي	GE.51
تبنه	JO.18
تبوك	SA.19
تبوك سعودي عرب	SA.19
تبيليسي	GE.51
تخت استالف	AF.13
تخماق	KG.02
تدمر	SY.11
ترابزون	TR.61
ترابلس	LY.77
تراز	KZ.17
تراغن	LY.73
ترتر	AZ.57
ترجان	TR.24
ترطوس	SY.14
تركان	AZ.09
تركستان	KZ.10
تركمان اباد	TM.04
تركمان باشي	TM.02
تركمانباشي	TM.02
تركمن اباد	TM.04
تركمنباشي تركمانستان	TM.02
تركمينابات	TM.04
تركو	FI.02
ترمذ	UZ.12
ترمز	UZ.12
ترنوبل	UA.22
تروسكاويك	UA.15
تروندهايم	NO.21
ترونلويلي	IN.25
ترويتسك	RU.13
ترويتسك اوبلاست مسكو	RU.48
ترويتسك اوبلاست چليابينسك	RU.13
تروپتي	IN.02
تروچراپلي	IN.25
تريسته	IT.06
ترين كوت	AF.39
تريواندروم	IN.13
تريويندرم	IN.13
ترييستي	IT.06
تريپولي	LY.77
تزنيت	MA.09
تستور	TN.17
تسكنتي	GE.68
تسلوكتسوف	UA.15
تسمسيلت	DZ.56
تشاباييفسك	RU.65
تشارلوت	US.NC
تشارنتساوان	AM.05
تشامباراك	AM.04
تشاندلر	US.AZ
تشانغتشون	CN.05
تشانغشا	CN.11
تشركيسك	RU.27
تشرنيهيف	UA.02
تشنغتشو	CN.09
تشنغدو	CN.32
تشنهوانغداو	CN.10
تشوانتشو	CN.07
تشودوفو	RU.52
تشورلو	TR.59
تشوسوفوي	RU.90
تشولا فيستا	US.CA
تشونغتشينغ	CN.33
تشيبوكساري	RU.16
تشيتا	RU.93
تشيخوف	RU.47
تشيرتشيق	UZ.14
تشيرنوغولوفكا	RU.47
تشيريبوفيتس	RU.85
تشيسابيك	US.VA
تشيليابنسك	RU.13
تشيناي	IN.25
تشينغداو	CN.25
تصيل چونيان	PK.04
تطاوين	TN.34
تطوان	MA.01
تعز	YE.25
تفير	RU.77
تقرت	DZ.TG
تقورت جزاير	DZ.TG
تكر داغ	TR.59
تكريت	IQ.18
تكزار	AF.33
تكيرداغ	TR.59
تل رفعت	SY.09
تل كلخ	SY.11
تلا	EG.09
تلابت	TN.02
تلبرگ	NL.06
تلبيسه	SY.11
تلكلخ	SY.11
تلكيف	IQ.15
تلمسان	DZ.15
تمالوس	DZ.31
تمبوف	RU.72
تمزاوه	LY.78
تمسك	RU.75
تمنراست	DZ.53
تمنغست	DZ.53
تمنيكوف	RU.46
تمي امديد	EG.01
تميرتاو	KZ.12
تميمون	DZ.TM
تميژبكسكايا	RU.38
تمپا فلوريدا	US.FL
تنجاور	IN.25
تنجه	MA.01
تنجير	MA.01
تنجيلي	TR.62
تندو باگو	PK.05
تندوف	DZ.54
تهانجاور	IN.25
تهاني	IN.16
تهرابلوس	LY.77
تهران	IR.26
تهرون	IR.26
تهوريز	IR.33
تهيجو شههيري	CN.02
تهيروواننتهاپورم	IN.13
تهييوهن شههيري	CN.24
توابسي	RU.38
تواپسه	RU.38
تواپسي	RU.38
توت تركي	TR.02
توت تركيه	TR.02
توتوكودي	IN.25
تور	RU.77
تورا كراسنويارسك دياري	RU.91
تورا كراسنويارسك كراي	RU.91
توران	RU.79
تورانتو	CA.08
توربيف	UA.23
تورجوك	RU.77
تورز	UA.05
تورسونزاده	TJ.RR
توركا	UA.15
توركان	AZ.09
توركو	FI.02
تورنتو	CA.08
توروبتس	RU.77
تورونتو	CA.08
توروپتس	RU.77
تورين	IT.12
تورينسك	RU.71
تورينو	IT.12
تورپان	CN.13
تورژوك	RU.77
توز	AZ.58
توز خورماتو	IQ.18
توزر	TN.35
توسان	US.AZ
توسان ايريزونا	US.AZ
توسنو	RU.42
توسون	US.AZ
توغيل	KZ.15
توفوز	AZ.58
توقات	TR.60
توقرت	DZ.TG
توقموق	KG.02
توقوليم روسيه	RU.71
توكات	TR.60
توكره	LY.66
توكزار	AF.33
توكفيل	DZ.39
توكماك اوكراين	UA.26
توكموك	KG.02
تولا	RU.76
تولا روس	RU.76
تولوز	FR.76
تولون	RU.20
تولياتي	RU.65
توليدو	US.OH
توليدو اوهايو	US.OH
توليدو اوهاييو	US.OH
تومبوتينو	RU.51
تومسك	RU.75
توموت	RU.63
توميلينو	RU.47
تونا هامبورگ	DE.04
تونجلي	TR.62
تونجيلي	TR.62
تونس شهر	TN.36
تونيس شههيري	TN.36
تونگلياو	CN.20
تونگهوا	CN.05
تونگچوان	CN.26
تووت	TR.02
توور	RU.77
تووز	AZ.58
توونس	TN.36
توي تيپا	UZ.14
توي تپه	UZ.14
توييتپه	UZ.14
توچكووو روسيه	RU.47
تيارت	DZ.13
تيانجن	CN.28
تيانجين	CN.28
تيبازه	DZ.33
تيباسه	DZ.55
تيجي	LY.74
تيخفين	RU.42
تيخورتسك	RU.38
تيخوريتسك	RU.38
تيخوين	RU.42
تير پل	AF.11
تيرانا	AL.50
تيرمتين	DZ.14
تيرنياوز	RU.22
تيرنيايوز	RU.22
تيره	TR.35
تيرونلفلي	IN.25
تيرونلولي	IN.25
تيرونيلويلي	IN.25
تيروپاتي	IN.02
تيروپتي	IN.02
تيروپور	IN.25
تيروچيراپالي	IN.25
تيروچيراپلي	IN.25
تيزي وزو	DZ.14
تيسمسيلت	DZ.56
تيسول روسيه	RU.29
تيغال	ID.07
تيكرداغ	TR.59
تيكوفو	RU.21
تيلبورخ	NL.06
تيلولين	DZ.34
تيمقاد	DZ.03
تيمووسكوي	RU.64
تيميرتاو	KZ.12
تيميزارت ماثن	DZ.18
تيميمون	DZ.TM
تيمپا فلوريدا	US.FL
تيمپير	FI.06
تيندا	RU.05
تيندوف	DZ.54
تيهنجين شههيري	CN.28
تيومن	RU.78
تيومين	RU.78
تييا كراسنويارسك دياري	RU.91
تيگال وسطي جاوا	ID.07
تپلودار	UA.17
تگاب	AF.14
تگال	ID.07
تگاو باي	AF.33
ثقبه	SA.06
ثنجفور	IN.25
ثوره	SY.04
ثيرميثين	DZ.14
ثيرميثين اوفلا	DZ.14
ثيروفانانثابورام	IN.13
جادو	LY.80
جارلاند	US.TX
جاسم	SY.06
جاكارتا	ID.04
جاكسونفيل	US.FL
جالاندهار	IN.23
جالنا	IN.16
جالندهر	IN.23
جالنر	IN.23
جالنه	IN.16
جالگاو	IN.16
جالگاون	IN.16
جام نجر	IN.09
جام نگر	IN.09
جامبي	ID.05
جامعه	DZ.MG
جامنگر	IN.09
جاناكالي	TR.17
جانت	DZ.DJ
جانغ صدر	PK.04
جانقري	TR.82
جانگجاو	CN.07
جانگجياكو	CN.10
جاوا	JO.16
جايبور	IN.24
جاييوگوان شهر	CN.15
جايپور	IN.24
جاپاپورا	ID.36
جاگجياگ شههيري	CN.30
جبا	SY.03
جبراييل	AZ.14
جبل سراج	AF.40
جبل علي	AE.03
جبل پور	IN.35
جبلبور	IN.35
جبله	SY.02
جبيل	SA.06
جبيل بيبلوس	LB.05
جبين	YE.27
جبيهه	JO.16
جده	SA.14
جديتا	JO.18
جديد	LY.75
جديده	MA.06
جرابلس	SY.09
جراجوس	EG.23
جرانادا	ES.51
جرجا	EG.24
جرجيس	TN.28
جردس عبيد	LY.66
جرزي سيتي	US.NJ
جرسي شهر نيو جرسي	US.NJ
جرش	JO.22
جرم	AF.01
جرمانا	SY.08
جرمستن	ZA.06
جرينادا	ES.51
جزاير شهر	DZ.01
جزاير عاصمه	DZ.01
جسر شغور	SY.12
جكارتا	ID.04
جكارته	ID.04
جلازوف	RU.80
جلاسجو	GB.SCT
جلال اباد	AF.18
جلالپور پيروالا	PK.04
جلفا	AZ.35
جلفاي نخجوان	AZ.35
جلفه	DZ.22
جلنا	IN.16
جلندر	IN.23
جليل اباد	AZ.15
جليلاباد	AZ.15
جلگاون	IN.16
جماب	DZ.31
جمال	TN.16
جماليه	EG.01
جمجمال	IQ.05
جمشدپور	IN.38
جمشيد پور	IN.38
جمشيدبور	IN.38
جمشيدپور	IN.38
جمنگر	IN.09
جمون	IN.12
جميل	LY.67
جنان	CN.25
جنت	BE.VLG
جنجا	AZ.20
جنجيانگ	CN.07
جنجيانگ فوجيان	CN.07
جندوبه	TN.06
جنديرس	SY.09
جنرال سانتوس	PH.12
جنرل سانتوس	PH.12
جنزور	LY.81
جنهوا	CN.02
جنوا	IT.08
جنوه	IT.08
جنينگ	CN.25
جنچانگ	CN.15
جنچينگ	CN.24
جنژوو	CN.19
جنگمين	CN.12
جنگژوو	CN.12
جهري	AZ.35
جهلالابات قرغيزستان	KG.03
جهنگ صدر	PK.04
جهينه	EG.24
جواهاتي	IN.03
جوتنبرج	SE.28
جوجرا	PK.04
جوداپور	IN.24
جودبور	IN.24
جوده پور	IN.24
جودپور	IN.24
جورات	AZ.54
جوراخبور	IN.36
جورانبوي	AZ.21
جورجاون	IN.10
جوروم	TR.19
جوف	LY.65
جوفتي فودي	UA.04
جوموشخانه	TR.69
جونتور	IN.02
جونه	EG.02
جونيه	LB.05
جوهانسبرج	ZA.06
جوهانسبرغ	ZA.06
جوهانسبرگ	ZA.06
جوهانسبيرگ	ZA.06
جوهاي	CN.30
جوهر بهرو	MY.01
جوهور بهرو	MY.01
جويجاي	AZ.22
جويجول	AZ.62
جي يانگ	CN.30
جي پور	IN.24
جياجينزكايا	RU.01
جياشنگ	CN.02
جياشيگ شههيري	CN.02
جياموسي	CN.08
جياموسي شههيري	CN.08
جيانگمن	CN.30
جيانگمين	CN.30
جيانگژو	CN.12
جياوزوو	CN.09
جيايوگوان	CN.15
جيب اباد	PK.05
جيبارا	ID.07
جيتومير	UA.27
جيجل	DZ.24
جيجل جزاير	DZ.24
جيحان	TR.81
جيداتشيف	UA.15
جيدروتورف	RU.51
جيراز دي لا فرونتيرا	ES.51
جيرسي سيتي	US.NJ
جيرود	SY.08
جيز قازغان	KZ.12510145
جيزاخ	UZ.15
جيزخ	UZ.15
جيزقازغان	KZ.12510145
جيزك	UZ.15
جيزه	EG.08
جيشانگ	CN.02
جيشي	CN.08
جيكب اباد	PK.05
جيكسن ويل	US.FL
جيلانق	AU.07
جيلانگ	AU.07
جيلن شهر	CN.05
جيلين شههيري	CN.05
جينان	CN.25
جينجو	CN.19
جينجيانگ	CN.07
جينجياگ شههيري	CN.04
جينهن شههيري	CN.25
جينهوا	CN.02
جينينگ	CN.25
جينچن	CN.24
جيهان	TR.81
جيوچوان	CN.15
جييران باتان	AZ.01
جيييانگ	CN.30
جيپور	IN.24
جيگجو شههيري	CN.09
جيگمين شههيري	CN.12
حاتم	JO.18
حاجي قابول	AZ.23
حاجي كوي	TR.05
حاجيقابول	AZ.23
حاسي مسعود	DZ.50
حامه	TN.29
حامول	EG.21
حايل	SA.13
حبوش	LB.07
حجه	YE.22
حدايق قبه	EG.11
حديبو	YE.28
حديثه	IQ.01
حديده	YE.08
حراجل	LB.05
حراك	SY.06
حرستا	SY.08
حرشه	LY.68
حرير	IQ.11
حزم	YE.21
حسكه	SY.01
حسن قلي	TM.02
حسيمه	MA.01
حسينيه	EG.14
حصار	IN.10
حصيبه	IQ.01
حكما	JO.18
حكومتي ازره	AF.17
حكومتي عزره	AF.17
حلاوه	JO.20
حلب	SY.09
حلبا	LB.10
حلبجه	IQ.19
حلبچه	IQ.19
حلفايا	SY.10
حلق وادي	TN.36
حله	IQ.06
حلوان	EG.11
حمام	EG.22
حمام ابو حجر	DZ.36
حمام انف	TN.27
حمام بو حجار	DZ.36
حمام بوحجر	DZ.36
حمامات	TN.19
حمامات تيونس	TN.19
حماه	SY.10
حمرا	JO.15
حمص	SY.11
حهرير	IQ.11
حهسيچه	SY.01
حوطه	YE.24
حوكم علي	AZ.01
حومه سوق	TN.28
حي بنيات	JO.16
حي خلدا	JO.16
حي قويسمه	JO.16
حيدر اباد	IN.40
حيدر اباد دكن	IN.40
حيدراباد	IN.40
حيدراباد سن	PK.05
حيدراباد سنده	PK.05
خاباروفسك	RU.30
خابارووسك	RU.30
خاديجينسك	RU.38
خاديژنسك	RU.38
خارابالي	RU.07
خاربين شههيري	CN.08
خارجه	EG.13
خارطوم	SD.29
خاركوف	UA.07
خاروفسك	RU.85
خارپ روسيه	RU.87
خارپيت	TR.23
خاش	AF.19
خاشماز	AZ.60
خاشوري	GE.73
خالص	IQ.10
خان اباد	AF.24
خان شيخون	SY.12
خان نشين	AF.10
خاناباد	AF.24
خانتي مانسييسك	RU.32
خانتي منسيسك	RU.32
خانديقا روسيه	RU.63
خانقين	IQ.10
خانهقين	IQ.10
خاچماز	AZ.60
خاگجو شههير	CN.02
ختن	CN.13
خجند	TJ.03
خراسنوهراد	UA.07
خراگپور	IN.28
خربه سوده	SY.09
خرج	SA.10
خرجا	JO.18
خرسون	UA.08
خرطوم	SD.29
خرطوم بحري	SD.29
خرم اباد	IR.23
خرمشهر	IR.15
خروغ	TJ.01
خرونينگن	NL.04
خريبكه	MA.05
خريبه سوق	JO.16
خضدار	PK.02
خضرا	LY.82
خفالينسك	RU.67
خفي	CN.01
خلج	TM.04
خلدا	JO.16
خلم	AF.30
خليفان	IQ.11
خلچ	TM.04
خمس	LY.82
خمس ليبي	LY.82
خميس	DZ.35
خميس ساحل	MA.01
خميس مشيط	SA.11
خميس مليانه	DZ.35
خميني شهر	IR.28
خنت	BE.VLG
خندود	AF.01
خنزيره	JO.09
خنشله	DZ.47
خني	GE.66
خنيفره	MA.05
خهندهن شههيري	CN.10
خواجه امباز	TM.04
خوالينسك	RU.67
خوتهن	CN.13
خوتهن شههيري	CN.13
خوتين	UA.03
خوجالي	AZ.64
خودات	AZ.60
خودوريف	UA.15
خوست	AF.37
خولنا	BD.82
خولنه	BD.82
خوني	GE.66
خوياگشي شههيري	CN.12
خويني	GE.66
خيخن	ES.34
خيخون	ES.34
خيردالان	AZ.01
خيرسون	UA.08
خيزي	AZ.63
خيفيي شههير	CN.01
خيلوك	RU.93
خيمكي	RU.47
خيوا	UZ.05
خيوه	UZ.05
خچماز	AZ.60
د مشق	SY.13
داتشني اوديسكا	UA.17
داتونگ	CN.24
داتوگ شههير	CN.24
دادو	PK.05
دار البي	TN.23
دار بيضا	MA.06
دار سلام	EG.24
دارالبيضا	MA.06
داربي انگلستان	GB.ENG
دارتمند	DE.07
داريا	SY.08
داسمارنگاس	PH.40
داسمارينياس	PH.40
داسوغوز	TM.03
داسوگز	TM.03
داش اوغوز	TM.03
داشوغوز	TM.03
داعل	SY.06
دافاو	PH.11
دافليكانوفو	RU.08
داكا	BD.81
داكينگ	CN.08
دالاس	US.TX
دالع	YE.18
داللاس	US.TX
دالماتوفو	RU.40
داليان	CN.19
دان اباد	IN.38
دانا	SY.12
دانباد	IN.38
داندونج	CN.19
داندونغ	CN.19
داندونگ	CN.19
دانكوف	RU.43
دانيلوف	RU.88
داواو	PH.11
داوايو سيتي	PH.11
داولكانوفو	RU.08
دايره ابو حسن	DZ.41
دايره عين مران	DZ.41
داچينگ	CN.08
داچيگ شههير	CN.08
داژو	CN.32
داژوو سيچوان	CN.32
دبدو	MA.02
دبي	AE.03
دبيي	AE.03
ددوفسك	RU.47
درابيف	UA.01
درابيف ليبيك	UA.01
درباسيه	SY.01
دربن	ZA.02
دربند	RU.17
دربنقا	IN.34
دربنگا	IN.34
دربهنگا	IN.34
دربهنگه	IN.34
دربي	GB.ENG
درج	LY.74
درز اب	AF.31
درزاب	AF.31
درزنا	RU.47
درسدن	DE.13
درعا	SY.06
درنه	LY.70
درهاچي	UA.07
درهم شمالي كيرولاينا	US.NC
دريانه	LY.69
دريزنا	RU.47
دريسدن	DE.13
دريكيش	SY.14
درگ	IN.37
درگاپور	IN.28
دزرژينسك	RU.51
دزفول	IR.15
دزيارجينسك	BY.05
دزيرجينسك	RU.51
دزيره	DZ.12
دزيرژنسك	RU.51
دسلدورف	DE.07
دسنوگورسك	RU.69
دسوق	EG.21
دشت اباد	UZ.15
دشنا	EG.23
دعين	SD.60
دغو بايزيد	TR.04
دكا	BD.81
دكرنس	EG.01
دلس	DZ.40
دلنجات	EG.03
دلهي	IN.07
دلهي جديده	IN.07
دلي	IN.07
دمام	SA.06
دمتروف	RU.47
دمشق	SY.13
دمنهور	EG.03
دموين ايووا	US.IA
دمياط	EG.20
دمياط جديده	EG.20
دميتروف	RU.47
دميدوف	RU.69
دنباد	IN.38
دنفر	US.CO
دنو	RU.60
دنور	US.CO
دنور كلرادو	US.CO
دنيبرو	UA.04
دنيزجيلر	TR.31
دنيزلي	TR.20
دنيزچيلر	TR.31
دنيپروپتروفسك	UA.04
دنيپروپترووسك	UA.04
دنپاسار	ID.02
دنپسار	ID.02
ده نو	UZ.12
دهاكه	BD.81
دهب	EG.26
دهرادون	IN.39
دهرعا	SY.06
دهلي	IN.07
دهماني	TN.14
دهمهشيق	SY.13
دهنباد	IN.38
دهنيزلي	TR.20
دهوك	IQ.08
دهول	IN.16
دواس	IN.35
دوبروتفير	UA.15
دوبروتفير سفيردلوفسك	UA.15
دوبرووكا روسيه	RU.42
دوبنا	RU.47
دوبنو	UA.19
دوبوفكا	RU.84
دوبوفكا استان ولگوگراد	RU.84
دوبوفي	UA.25
دوبوفي بليفين	UA.25
دوبينكا	RU.91
دوخوونيتسكوي	RU.67
دودينكا	RU.91
دوربان	ZA.02
دورتموند	DE.07
دورج	IN.37
دورق	IN.37
دورهام	US.NC
دوروغوبوج	RU.69
دوروگوباژ	RU.69
دورگ	IN.37
دورگاپور	IN.28
دوزجه	TR.93
دوزجي	TR.93
دوسلدورف	DE.07
دوشنبه	TJ.04
دوغار	IN.38
دوله	IN.16
دولينا	UA.06
دولينسك	RU.64
دولينسك سخالن اوبلاست	RU.64
دوما	SY.08
دومانيفكا	UA.16
دومانيفكا بورغاس	UA.16
دومبيولي	IN.16
دوموددوفو	RU.47
دوموديدوفو	RU.47
دوموديدوو	RU.47
دونايفتسي	UA.09
دوناييفتسي	UA.09
دونتسك	UA.05
دونتسك روسيه	RU.61
دوندوكوفسكايا	RU.01
دوندوكووسكايا	RU.01
دونغقوان	CN.30
دونياماليلار	AZ.12
دونيتسك	UA.05
دونگ گوان	CN.30
دونگوان	CN.30
دووهوك	IQ.08
دويره	DZ.01
دويسبرگ	DE.07
دويسبورغ	DE.07
دويسبورگ	DE.07
دي موين	US.IA
دي موين اييووا	US.IA
ديادين	TR.04
ديار بكر	TR.21
دياربكر	TR.21
ديانا	IQ.11
ديانه	IQ.11
ديانو	TM.04
ديترايت	US.MI
ديترويت	US.MI
ديدوفسك	RU.47
دير حافر	SY.09
دير زور	SY.07
دير عصافير	SY.08
دير مواس	EG.10
دير يوسف	JO.18
ديرالزور	SY.07
ديرب نجم	EG.14
ديربان	ZA.02
ديربي	GB.ENG
ديره	AE.03
ديره حرير	IQ.11
ديره دون	IN.39
ديره غازي خان	PK.04
ديرهاتشي	UA.07
ديروط	EG.17
ديريك	SY.01
ديزفول	IR.15
ديس موينز	US.IA
ديسبورگ	DE.07
ديسنوغورسك	RU.69
ديفنوغورسك	RU.91
ديفيتشي بازار	AZ.17
ديكووسك	RU.47
ديكيلي	TR.35
ديلاس	US.TX
ديلياتين	UA.06
ديليجان	AM.09
ديمهشق	SY.13
ديميتروف اوكراين	UA.05
ديميتروفغراد	RU.81
ديميتروفگراد روسيه	RU.81
ديميترووگراد	RU.81
ديميدوف	RU.69
دينار	TR.03
ديندرس	SY.09
دينديگول	IN.25
دينزلي	TR.20
دينور	US.CO
ديواس	IN.35
ديوانيه	IQ.04
ديوريغي	TR.58
ديوريكي	TR.58
ديونوگورسك	RU.91
ديويچي بازار	AZ.17
ديوچي بازار	AZ.17
دييانگ	CN.32
ديژوو	CN.25
ديگاه	AZ.01
دژو	CN.25
ذمار	YE.11
ذي سفال	YE.23
رابات	MA.04
راترديم	NL.11
راجشاهي	BD.83
رادس	TN.27
رادوجني	RU.32
راس خيمه	AE.05
راس زبيب	TN.18
راس ماتيفو	DZ.01
راس واد	DZ.39
راس وادي	DZ.39
راستنبرگ	ZA.10
راسكازوفو	RU.72
رالي	US.NC
رالي شمالي كيرولينا	US.NC
رامادي	IQ.01
راماگدم	IN.40
راماگندم	IN.40
راماگوندام	IN.40
رامنسكوي	RU.47
رامنسكويه	RU.47
رامنسكويي	RU.47
رانجبور	BD.87
راندبورج	ZA.06
راندبورغ	ZA.06
رانشي	IN.38
رانيه	IQ.05
رانچي	IN.38
راولبندي	PK.04
راولپندي	PK.04
راولپندي شهر	PK.04
راوندوز	IQ.11
راوه	IQ.01
راي پور	IN.37
راياجسك	RU.62
رايبانسك	RU.88
رايبور	IN.37
رايتشيخينسك	RU.05
رايزي	TR.53
رايس حميدو	DZ.01
رايي پور	IN.37
رايچيخينسك	RU.05
راپور	IN.37
ربات	MA.04
رباط	MA.04
ربك	SD.41
رتردام	NL.11
رتيشتشيفو	RU.67
رتيشچفو	RU.67
رجاينا	CA.11
رجبان	LY.80
رجيف	RU.77
رحمانيه	EG.03
رحيبات	LY.80
رحيم يار خان	PK.04
ردكينو روسيه	RU.77
رديف	TN.30
رستاق	AF.26
رستن	SY.11
رستنبرگ	ZA.10
رشت	IR.08
رشتون ازبكستان	UZ.03
رشيد	EG.03
رشيديه	MA.08
رصيفه	JO.17
رطبه	IQ.01
رفح	EG.27
رفدا اوبلاست سوردلوفسك	RU.71
رقان	DZ.34
رقبان	JO.15
رقه	SY.04
رقيبه	DZ.43
ركبان	JO.15
رمادي	IQ.01
رمثا	JO.18
رمشي	DZ.15
رميثه	IQ.03
رني اوكراين	UA.17
رنپور	BD.87
رنگپور	BD.87
رنگپور شهر	BD.87
رهشت	IR.08
رهققه	SY.04
رهواندوز	IQ.11
رواندز	IQ.11
روبتسوفسك	RU.04
روبتسووسك	RU.04
روتردام	NL.11
روتشستر	US.NY
روتك	IN.10
رودنيكي	RU.21
رودنيكي اوبلاست ايوانوف	RU.21
روديبورت	ZA.06
روديپورت	ZA.06
رور سايد	US.CA
روركلا	IN.21
روزا	RU.47
روزدلينا	UA.17
روزديلنا	UA.17
روستاق	AF.26
روستنبرغ	ZA.10
روستنبرگ	ZA.10
روستوف	RU.88
روستوو نا دانو	RU.61
روفنو	UA.19
روم	IT.07
روما	IT.07
رومني	UA.21
روهاتين	UA.06
روهتاك	IN.10
روهتك	IN.10
رويبه	DZ.01
رويشد	JO.15
روچستر	US.NY
روچستر نيويورك	US.NY
روچيستر نيو يارك	US.NY
ريازان	RU.62
رياض	SA.10
رياژسك	RU.62
ريبنايا سلوبودا	RU.73
ريبنايه سلوبوده	RU.73
ريبنسك	RU.88
ريبينسك	RU.88
ريتشموند هيل	CA.08
ريج	TN.16
ريجاينا	CA.11
ريجينا	CA.11
ريجينا ساسكچيوان	CA.11
ريحانه	IQ.01
ريحانيه	TR.31
ريددير	KZ.15
ريدر	KZ.15
ريدر قازقستان	KZ.15
ريدر قزاقستان	KZ.15
ريزه	TR.53
ريشتان	UZ.03
ريف اغريم	RU.32
ريف تاكسيمو	RU.11
ريف كافاليروفو	RU.59
ريف ماغداغاتشي	RU.05
ريفدا	RU.71
ريفرسايد	US.CA
ريم	IT.07
رين	FR.53
رينو	US.NV
رينو نوادا	US.NV
رينو نيوادا	US.NV
ريني	FR.53
ريو سالادو	DZ.36
ريوا	IN.35
ريوتوف	RU.47
ريودا	RU.71
ريورسايد كاليفرنيا	US.CA
ريون	UA.19
ريونه	UA.19
ريياد	SA.10
رييس حميدو	DZ.01
ريچمن	US.VA
ريچموند هيل انتاريو	CA.08
ريژاو	CN.25
رچمند	US.VA
رچمند برتش كولمبيا	CA.02
رچمند ورجينيا	US.VA
رچموند	CA.02
رژف	RU.77
رژيف	RU.77
زاباروجيا	UA.26
زابرات	AZ.09
زاخو	IQ.08
زادونسك	RU.43
زاردوب	AZ.71
زارينسك	RU.04
زافودوكوفسك	RU.78
زافولجسك	RU.21
زافيتينسك	RU.05
زاقاتالا	AZ.70
زاقتالا	AZ.70
زاكامنسك	RU.11
زاكامينسك	RU.11
زاكيه	SY.08
زانغجياجي	CN.11
زانگولداك	TR.85
زاهدان	IR.04
زاوودوكوفسك	RU.78
زاوولژسك	RU.21
زاويتينسك	RU.05
زاويه	LY.68
زاويه دباغ	DZ.TM
زاوژوانگ	CN.25
زايبو	CN.25
زايسان	KZ.15
زاينسك	RU.73
زبداني	SY.08
زبرات	AZ.09
زبرت	AZ.09
زبيد	YE.08
زبير	IQ.02
زحله	LB.08
زحله لبنان	LB.08
زرات	TN.29
زرغون شهر	AF.29
زرقا	JO.17
زرمدين	TN.16
زرنج	AF.19
زرنوگراد	RU.61
زغوان	TN.37
زفتي	EG.05
زفيريفو	RU.61
زفينيغورود	RU.47
زفينيغوفو	RU.45
زفينيهورودكا	UA.01
زقازيق	EG.14
زلاتوست	RU.13
زلاتووست	RU.13
زلطن	LY.67
زلنودولسك روسيه	RU.73
زلنوكومسك	RU.70
زلنوگرادسك	RU.23
زلنوگورسك سن پترزبورگ	RU.66
زلنوگورسك كراسنويارسك	RU.91
زله	LY.64
زليتن	LY.72
زلينكا	RU.10
زلينوگورسك	RU.91
زمينوغورسك	RU.04
زمينوگورسك	RU.04
زنامنسك اوبلاست استراخان	RU.07
زنامينسك	RU.07
زنتان	LY.80
زنتان ليبي	LY.80
زنجان	IR.36
زنجبار	YE.01
زنجيلان	AZ.69
زنده جان	AF.11
زننگ	CN.06
زنگولداغ	TR.85
زه شرن	AF.29
زهوكو	CN.09
زواره	LY.67
زوبتسوف	RU.77
زوروفو	RU.61
زولوتشيف	UA.15
زولوتونوشا	UA.01
زونغولداق	TR.85
زونياي	CN.18
زونيهورودكا	UA.01
زونيي	CN.18
زونييي	CN.18
زونيگورود	RU.47
زونيگوفو	RU.45
زونگلداك	TR.85
زوهاي	CN.30
زوهرس	UA.05
زوياهل	UA.27
زويتينه	LY.83
زوينيگرود	RU.47
زيامه	DZ.24
زيامه منصوريه	DZ.24
زيبو	CN.25
زيبو شههيري	CN.25
زيتيه	SY.10
زيجونج	CN.32
زيرا	AZ.09
زيرنوغراد	RU.61
زيره	AZ.09
زيلاير	RU.08
زيلينودولسك	RU.73
زيلينوغرادسك	RU.23
زيلينوغورسك	RU.91
زيلينوكومسك	RU.70
زيم	AZ.51
زيما	RU.20
زيموهيريا	UA.14
زينيه قبلي	EG.28
زيگانگ	CN.32
زيگونگ	CN.32
زگام شمكور	AZ.51
سا ن جوز	US.CA
ساتكا	RU.13
ساتلي	AZ.45
ساحل	EG.17
ساحل افتابي	AU.04
ساحل سليم	EG.17
ساحل شمس	AU.04
ساداخلو	GE.68
سارابول	RU.80
ساراتوف	RU.67
ساراجوسا	ES.52
ساراجيوو	BA.01
سارانسك	RU.46
ساراي	AZ.01
سارايه وو	BA.01
ساراييفو	BA.01
ساراييوو	BA.01
ساراپل	RU.80
ساراپول	RU.80
ساراگوسا	ES.52
سارقاتسكوي	RU.54
سارني	UA.19
ساروف	RU.51
ساري	IR.35
ساري ايران	IR.35
ساسكاتون	CA.11
ساسوفو	RU.62
سافونوفو	RU.69
سافونوفو اوبلاست اسمالنسك	RU.69
ساقلته	EG.24
ساكب	JO.22
ساكرامنتو	US.CA
ساكرامنتو كاليفرنيا	US.CA
سال	JO.18
سالافات	RU.08
سالاوات	RU.08
سالاوات روسيه	RU.08
سالت ليك	US.UT
سالت ليك ستي	US.UT
سالت ليك سيتي	US.UT
سالخارد	RU.87
سالم	IN.25
سالم تامل نادو	IN.25
ساليان	AZ.49
ساليخارد	RU.87
ساليهورسك	BY.05
سامارا	RU.65
ساماره	RU.65
ساماريندا	ID.14
سامبير	UA.15
سامخ	AZ.52
سامرا	IQ.18
سامسات	TR.02
سامسون	TR.55
ساموس روسيه	RU.75
سامينشيا	CN.09
سان انتونيو	US.TX
سان انطونيو	US.TX
سان بابلو	PH.40
سان بيرناردينو كاليفورنيا	US.CA
سان دياگو	US.CA
سان دييغو	US.CA
سان ديگو	US.CA
سان فرانسسكو	US.CA
سان فرانسيسكو	US.CA
سان فرناندو	PH.03
سان فرناندو پامپانگا	PH.03
سان كلو	DZ.09
سان لو	DZ.09
سان هوزي كيليفورنيا	US.CA
سان هوزيه	US.CA
سانبرناردينو	US.CA
سانت باول	US.MN
سانت بطرسبرغ	RU.66
سانت لويس	US.MO
سانتا انا	US.CA
سانتا انا كاليفرنيا	US.CA
سانتا انا كيليفورنيا	US.CA
سانتا كروث دي تينيريفه	ES.53
سانتا كروز تينرايف	ES.53
سانتا كروز دي تينيرف	ES.53
سانتا كروس دي تينيريفا	ES.53
سانداكان	MY.16
سانمنگ	CN.07
سانمينگ	CN.07
سانيا	CN.31
ساهيوال	PK.04
ساهيوال پاكستان	PK.04
ساوتهمپتن	GB.ENG
ساوثهامبتون	GB.ENG
ساوه	IR.34
سايبرس	US.TX
سايهوا	CN.08
سايپرس تگزاس	US.TX
ساگجو شههيري	CN.10
سباعيه	EG.16
سبج	RU.60
سبزوار	IR.42
سبها	LY.75
سبهه	LY.75
سبوكين	US.WA
سبيخان	SY.07
سبير اباد	AZ.46
سبيطله	TN.02
سبژ	RU.60
ستا	RU.24
ستارودوب	RU.10
ستاريتسا	RU.77
ستافروبول	RU.70
ستاك اون ترينت	GB.ENG
ستاكهوم	SE.26
ستاوروپول	RU.70
ستتگارت	DE.01
ستراسبورغ	FR.44
ستراسبورگ	FR.44
سترليتاماك	RU.08
سترونينو	RU.83
ستوبينو	RU.47
ستوكتن	US.CA
ستوكتون	US.CA
ستوكهولم	SE.26
ستوپينو	RU.47
ستيبنوغورسك	KZ.03
ستيف	DZ.12
ستيپنوگورسك	KZ.03
سجنان	TN.18
سحاب	JO.16
سحر	YE.16
سحم	JO.18
سحم كفارات	JO.18
سدق اباد	AF.14
سدني	AU.02
سده	IR.28
سده هنديه	IQ.06
سدي قاسم	MA.04
سدگ اباد	AF.14
سر پل	AF.33
سراتاف	RU.67
سرافيموفتش	RU.84
سرافيموويچ	RU.84
سراقب	SY.12
سرانباتان	AZ.01
سرانسك	RU.46
سراي	AZ.01
سراي خواجه	AF.13
سرايي ابشيرون	AZ.01
سرت	LY.76
سرتولوفو	RU.42
سرحد اباد	TM.05
سردنيايا اختوبا	RU.84
سردوبسك	RU.57
سرس ليانه	EG.09
سرقسطه	ES.52
سرمبان	MY.05
سرو	EG.20
سروان	AZ.07
سروف	RU.71
سري نغر	IN.12
سري نگر	IN.12
سريتنسك	RU.93
سريدنورالسك	RU.71
سريق	TR.07
سريناغار	IN.12
سرپل	AF.33
سرگوت	RU.32
سرگودها	PK.04
سسترورتسك	RU.66
سطات	MA.06
سطف	DZ.12
سطيف	DZ.12
سعرد	TR.74
سعيده	DZ.10
سعيده جزاير	DZ.10
سفاجا	EG.02
سفتلوغراد	RU.70
سفتلوغورسك	RU.23
سفتوغورسك	RU.42
سفرودفنسك	RU.06
سفيرسك	RU.20
سفيره	SY.09
سفيرومورسك	RU.49
سفيزف	DZ.30
سفگا	EG.02
سكاتزديل اريزونا	US.AZ
سكاتسديل ايريزونا	US.AZ
سكر	PK.05
سكر پاكستان	PK.05
سكردو	PK.07
سكره	TN.38
سكندر اباد	IN.40
سكهر	PK.05
سكوبين	RU.62
سكوبيه	MK.F6
سكوتسديل	US.AZ
سكوفورودينو	RU.05
سكوورودينو امور اوبلاست	RU.05
سكيكده	DZ.31
سلا	MA.04
سلافسك	RU.23
سلافغورود	RU.04
سلانتسي	RU.42
سلدورف	DE.07
سلط	JO.02
سلطات	MA.06
سلطان اباد	IR.34
سلقين	SY.12
سلميه	SY.10
سلنجينزك	RU.11
سله	BD.86
سلهت	BD.86
سلوري	TR.34
سلوفيانسك	UA.05
سلوق	LY.69
سلوكيه	TR.32
سلوم	EG.22
سليانه	TN.22
سليدوفه	UA.05
سليماني	IQ.05
سليمانيه	IQ.05
سليوري	TR.34
سمارا	RU.65
سمارا روس	RU.65
سمارانگ	ID.07
سماره	MA.11
سمالوط	EG.10
سماوه	IQ.03
سمرقند	UZ.10
سمسطا وقف	EG.18
سمسون	TR.55
سمفروپول	UA.11
سمقاييت	AZ.54
سمنود	EG.05
سمنيفكا	UA.02
سموكس	AZ.52
سمولنسك	RU.69
سمولينسك	RU.69
سمي	KZ.12510143
سميكاراكورسك	RU.61
سميل	IQ.08
سميلوكي	RU.86
سميليوكي	RU.86
سن برناردينو كاليفرنيا	US.CA
سن ديگو	US.CA
سن شاين ساحل	AU.04
سن شاين كوست	AU.04
سن پابلو	PH.40
سن پترزبورگ	RU.66
سناباد	IR.42
سنبلاوين	EG.01
سنت لوييس	US.MO
سنت پول	US.MN
سنجار	IQ.15
سنجنوغورسك	RU.49
سنجه	SD.58
سنجهورو	PK.05
سنجينسك	RU.13
سند	TN.30
سنداكان	MY.16
سنسيناتي	US.OH
سنطه	EG.05
سنندج	IR.16
سنه	IR.16
سني	AU.02
سنيژينسك	RU.13
سنچريان	ZA.06
سنگراولي	IN.35
سنگه	SD.58
سنگين	AF.10
سنگچارك	AF.33
سهرهگوسا	ES.52
سهري خاسار	TJ.02
سهرگول	TR.02
سهلاحهدين	IQ.11
سهميساد	TR.02
سواستوپول	UA.20
سوان	AM.04
سوانزي	GB.WLS
سوانسي	GB.WLS
سوبانغ جايا	MY.12
سوبانگ جايا	MY.12
سوبينكا	RU.83
سوتارت	DE.01
سوتلوگورسك كالينينگراد	RU.23
سوجو	CN.04
سوجو شههيري	CN.04
سوخينيتشي	RU.25
سوخينيچي	RU.25
سودوغدا	RU.83
سودوگدا	RU.83
سورابايا	ID.08
سوراكارتا	ID.07
سورامي	GE.73
سوران	IQ.11
سورتافالا	RU.28
سورتاوالا	RU.28
سورزكوي روسيه	RU.81
سورسك	RU.75
سورغوت	RU.32
سورودوينسك	RU.06
سوروفيكينو	RU.84
سورومورسك	RU.49
سوروويكينو	RU.84
سوري كولومبيا بريطانيه	CA.02
سورگوت	RU.32
سوزوا روسيه	RU.71
سوزون روسيه	RU.53
سوسا	AZ.55
سوسنغورسك	RU.34
سوسنوفكا	RU.33
سوسنوفوبورسك	RU.91
سوسنوفوبورسك كراسنويارسك	RU.91
سوسنوگورسك	RU.34
سوسه	TN.23
سوسومان	RU.44
سوف	JO.22
سوفتسك	RU.23
سوق اهراس	DZ.52
سوق اهراس جزاير	DZ.52
سوق ثلاثا	DZ.18
سوكابومي	ID.30
سوكسون روسيه	RU.90
سوكنه	LY.64
سوكه	TR.09
سوكول	RU.85
سوكول اوبلاست ولوگدا	RU.85
سولغالتش	RU.37
سولكامسك	RU.90
سولنتشنوغورسك	RU.47
سولنيچنوگورسك	RU.47
سولنچنوگورسك	RU.47
سوليكامسك	RU.90
سوليگاليچ	RU.37
سومغايت	AZ.54
سومغاييت	AZ.54
سومي	UA.21
سوميل	IQ.08
سوهاج	EG.24
سووبودي روسيه	RU.70
سووتسك اوبلاست كيروف	RU.33
سووتسك كالينينگراد	RU.23
سووتو	ZA.06
سوويتو	ZA.06
سويا	ES.51
سويتو	ZA.06
سويدا	SY.05
سويداد لينيال	ES.29
سويز	EG.15
سويس	EG.15
سويندون	GB.ENG
سوينينگ	CN.32
سويهوا	CN.08
سوييز	EG.15
سوييندون	GB.ENG
سويژو	CN.12
سوژو	CN.04
سوژوو	CN.04
سياتل	US.WA
سيالكو	PK.04
سيالكوت	PK.04
سيالكوت پاكستان	PK.04
سيان	CN.26
سيبو ار	PH.07
سيبو شهر	PH.07
سيبييا	ES.51
سيحون	UZ.16
سيد اباد	AF.27
سيد ايلي	TR.71
سيدني	AU.02
سيده	TR.07
سيدي افني	MA.09
سيدي براني	EG.22
سيدي بلعباس	DZ.30
سيدي بلعباس جزاير	DZ.30
سيدي بن زينه	LY.67
سيدي بوزيد	TN.33
سيدي خالد	DZ.OD
سيدي سالم	EG.21
سيدي غازي	EG.21
سيرت	TR.74
سيرداريو	UZ.16
سيردريو	UZ.16
سيرفان	AZ.07
سيروان	AZ.07
سيروف	RU.71
سيروو	RU.71
سيريبون	ID.30
سيسيان	AM.08
سيفاستوبول	UA.20
سيكتيفكار	RU.34
سيكتيوكار	RU.34
سيلت	BD.86
سيلم تامل نادو	IN.25
سيلهت	BD.86
سيلوان	TR.21
سيلوان ديار باقر	TR.21
سيليفكي	TR.32
سيلينگينسك	RU.11
سيمارانج	ID.07
سيمارانگ	ID.07
سيماي	KZ.12510143
سيمسن	TR.55
سيمفربول	UA.11
سيمفروبول	UA.11
سيمفروپول	UA.11
سيمي	KZ.12510143
سيميل	IQ.08
سينت لويس	US.MO
سينت پال	US.MN
سينت پال مينيسوتا	US.MN
سينت پيترز برگ	RU.66
سينسيناتي	US.OH
سينسينتي اوهايو	US.OH
سينه	IQ.08
سينوب	TR.57
سينوپ	TR.57
سينوپ تركي	TR.57
سينچورين گاوتينگ	ZA.06
سينگا	SD.58
سينگراولي	IN.35
سيهان	TR.81
سيواس	TR.58
سيورسك	RU.75
سيورودونسك	RU.06
سيورومورسك	RU.49
سييتل	US.WA
سيپينگ	CN.05
سپنگ جيلن	CN.05
سپوكين	US.WA
سپوكين واشنگتن	US.WA
شاتسك	RU.62
شاتسك روسيه	RU.62
شاتورا	RU.47
شاختاي	RU.61
شاختي	RU.61
شادرنسك	RU.40
شادرنيسك	RU.40
شادرينسك	RU.40
شاران	AF.29
شارجه	AE.06
شارقه	AE.06
شارلروا	BE.WAL
شارلوت شمالي كيرولاينا	US.NC
شارلوت كاروليناي شمالي	US.NC
شارلوروا	BE.WAL
شارور	AZ.35
شاريبوفو	RU.91
شاريپوفو	RU.91
شالاتين	EG.02
شالي	RU.12
شالي چچنستان	RU.12
شامبايادي	TR.81
شامخور	AZ.51
شاميه	IQ.04
شانتو	CN.30
شانتوو	CN.30
شاندرابور	IN.16
شانغهاي	CN.23
شانلي اورفا	TR.63
شانلي اورفه	TR.63
شانوي	CN.30
شانويي	CN.30
شانوييي	CN.30
شانگراو	CN.03
شانگهاي	CN.23
شاه عالم	MY.12
شاه مردان	UZ.03
شاوشنگ	CN.02
شاوشينگ	CN.02
شاوكسينج	CN.02
شاويانگ	CN.11
شاوگوان	CN.30
شاگخهي	CN.23
شاگخهي شههيري	CN.23
شبام	YE.04
شبرا خيمه	EG.12
شبراخيت	EG.03
شبرغان	AF.31
شبرغن	AF.31
شبلي	DZ.20
شبين قناطر	EG.12
شبين كوم	EG.09
شتراسبرگ	FR.44
شتشيغري	RU.41
شتوتغارت	DE.01
شجره	JO.18
شجيا جهوانگ	CN.10
شربين	EG.01
شربين مصر	EG.01
شرجش روسيه	RU.29
شرشال	DZ.55
شرقاط	IQ.18
شرم شيخ	EG.26
شرن	AF.29
شروق	EG.11
شريش	ES.51
شطحه	SY.10
شطحه تحتا	SY.10
شطره	IQ.09
شعبيه سرت	LY.76
شعبيه مرج	LY.66
شعبيه يفرن	LY.80
شعت	LB.11
شعث	LB.11
شفشاون	MA.01
شفيلد	GB.ENG
شقا	SY.05
شقلاوه	IQ.11
شكاگو	US.IL
شكورينزكايا	RU.38
شكي	AZ.48
شلاتين	EG.02
شلخوف	RU.20
شلف	DZ.41
شلك	KZ.01
شماخي	AZ.50
شمدنلي	TR.70
شمدينان	TR.70
شمدينلي	TR.70
شمسطار	LB.11
شمكنت	KZ.1537272
شمكير	AZ.51
شمكينت	KZ.1537272
شنافيه	IQ.04
شندند	AF.11
شنكورسك	RU.06
شنيانغ	CN.19
شنيانگ	CN.19
شنژوو	CN.24
شنگال	IQ.15
شنگتايي	CN.10
شهبا	SY.05
شهدا	EG.09
شهر ايروان	AM.11
شهر سبز	UZ.08
شهر سبو	PH.07
شهر قدس	IR.26
شهر كاگان	UZ.02
شهر مفرق	JO.15
شهر نو	TJ.RR
شهرسبز	UZ.08
شهرستان اروميه	IR.01
شهرستان خوجالي	AZ.64
شهرك	AF.09
شهرك قدس	IR.26
شهرك گلستان	IR.26
شهريار	IR.26
شهقلاوه	IQ.11
شهنتو شههيري	CN.30
شهنگال	IQ.15
شوانگياشان	CN.08
شوايا	RU.21
شوجو شههيري	CN.04
شورش	IQ.05
شوستاكا	UA.21
شوشنزكوي	RU.91
شوشي	AZ.55
شومرلايا	RU.16
شومرليا	RU.16
شوميخا	RU.40
شويا	RU.21
شوژو	CN.04
شيامن	CN.07
شيامين	CN.07
شيامين شههيري	CN.07
شيان	CN.26
شيانيانگ	CN.26
شيانگتان	CN.11
شياوگان	CN.12
شياوگهن شههيري	CN.12
شياگفان شههيري	CN.12
شيتاجونج	BD.84
شيتاغونغ	BD.84
شيجياتشوانغ	CN.10
شيجياجواگ شههيري	CN.10
شيجياژوانگ	CN.10
شيخ اباد	AF.06
شيخ زايد	EG.08
شيخ زويد	EG.27
شيخ مسكين	SY.06
شيخهنزه	CN.13
شيخهنزه شههري	CN.13
شيخهنزه شههيري	CN.13
شيخوپورا	PK.04
شيخوپوره	PK.04
شيخوپوره پاكستان	PK.04
شيراز	IR.07
شيفتشينكوف	UA.17
شيفيلد	GB.ENG
شيكاجو	US.IL
شيكاغو	US.IL
شيكاگو	US.IL
شيكي	AZ.48
شيلخوف	RU.20
شيمانوفسك	RU.05
شيمانووسك	RU.05
شيمكنت	KZ.1537272
شيموگا	IN.19
شين يانگ	CN.19
شينجو	CN.24
شينجين شههيري	CN.30
شيندند	AF.11
شينزين	CN.30
شينن	AF.11
شينيانج	CN.09
شينيانگ	CN.30
شينينغ	CN.06
شينينگ	CN.06
شينيو	CN.03
شينژين	CN.30
شينگتاي	CN.10
شيواموگا	IN.19
شيوجو شههيري	CN.01
شييان	CN.12
شييهن شههيري	CN.26
شچرتس	UA.15
شچيگري	RU.41
صابراباد	AZ.46
صافي	JO.09
صافيتا	SY.14
صالح باي	DZ.12
صالحيه جديده	EG.14
صان حجر قبليه	EG.14
صانديقلي	TR.03
صبحا	JO.15
صبراته	LY.68
صبيا	SA.17
صبيخان	SY.07
صحنايا	SY.08
صخره	JO.20
صخره سودا	DZ.40
صخيره	TN.32
صداخلو	GE.68
صدفا	EG.17
صدقاباد	AF.14
صدوق	DZ.18
صرفند	LB.06
صرمان	LY.68
صعده	YE.15
صفاقس	TN.32
صفوان	IQ.02
صلاح دين	IQ.11
صلاحات	EG.01
صلاخد	SY.05
صلخد	SY.05
صما	JO.18
صمان داغي	TR.31
صناعتي	AF.03
صنعا	YE.26
صنمين	SY.06
صور	LB.06
صوران	SY.10
صويلح	JO.02
صياده	TN.16
صيدا	LB.06
صيله	MA.01
ضالع	YE.18
ضبعه	EG.22
ضعين	SD.60
ضلع ادل	TR.80
ضلع ارديملي	TR.32
ضلع اشهر	TR.45
ضلع اميرداگ	TR.03
ضلع انامور	TR.32
ضلع اولس	TR.87
ضلع اوواجك	TR.62
ضلع اييدنجك	TR.32
ضلع بسني	TR.02
ضلع بلدن	TR.20
ضلع بودرم	TR.48
ضلع بوزيازي	TR.32
ضلع بيپزاري	TR.68
ضلع بيگا	TR.17
ضلع تارسس	TR.32
ضلع تاوواس	TR.20
ضلع تت	TR.02
ضلع توفانبيلي	TR.81
ضلع خوجالي	AZ.64
ضلع ديادن	TR.04
ضلع دينار	TR.03
ضلع ديورگي	TR.58
ضلع ساراكو	TR.20
ضلع سافرانبولو	TR.89
ضلع سامسات	TR.02
ضلع سانديكي	TR.03
ضلع سليفكي	TR.32
ضلع سوما	TR.45
ضلع شيريفليكوچيسار	TR.68
ضلع فتهيي	TR.48
ضلع كازان	TR.68
ضلع كاليجك	TR.68
ضلع كزلجاهمام	TR.68
ضلع مديات	TR.72
ضلع مرزيفون	TR.05
ضلع مرمارس	TR.48
ضلع ملاس	TR.48
ضلع ميمنه	AF.07
ضلع ناليهان	TR.68
ضلع هوپا	TR.08
ضلع يكسيكووا	TR.70
ضلع پرتك	TR.62
ضلع پوزانتي	TR.81
ضلع پولاتلي	TR.68
ضلع چاملدري	TR.68
ضلع چوبك	TR.68
ضلع چورلو	TR.59
ضلع گريد	TR.14
ضلع گلنار	TR.32
ضلع گيبزي	TR.41
ضليل	JO.17
طارف	EG.13
طانطان	MA.10
طايف	SA.14
طبربه	TN.39
طبرق	LY.79
طبرقه	TN.06
طبقه	SY.04
طبلبه	TN.16
طرابزون	TR.61
طرابلس	LY.77
طرابلس شام	LB.09
طراز	KZ.17
طرسوس	TR.32
طرسوس مرسين	TR.32
طرطوس	SY.14
طرفايه	MA.11
طره	JO.18
طرين كوت	AF.39
طفس	SY.06
طفيله	JO.12
طلخا	EG.01
طما	EG.24
طنجه	MA.01
طنطا	EG.05
طهطا	EG.24
طوخ	EG.12
طود	EG.28
طور	EG.26
طوز	IQ.18
طوز خورماتو	IQ.18
طوزخورماتو	IQ.18
طيبه	JO.18
طيبه امام	SY.10
ظليل	JO.17
عادالجواز	TR.13
عادلجواز	TR.13
عاشر من رمضان	EG.14
عاليه	LB.05
عامريه	DZ.36
عامودا	SY.01
عاموده	SY.01
عبادان	IR.15
عبور	EG.12
عتق	YE.05
عثمانيه	TR.91
عثمانيي	TR.91
عجلتون	LB.05
عجلون	JO.20
عجمان	AE.02
عجيلات	LY.67
عدن	YE.02
عدوه	EG.10
عرايش	MA.01
عرب بينار	SY.09
عربكر	TR.44
عربكير	TR.44
عربين	SY.08
عرسال	LB.11
عريش	EG.27
عزابه	DZ.31
عزبه برج	EG.01
عزبه علي سيد	EG.03
عشاق	TR.64
عشق اباد	TM.S
عفرين	SY.09
عفك	IQ.04
عقبه	JO.21
عقره	IQ.15
عكار	LB.10
علاقه داري ديشو	AF.10
علاقهداري ده شو	AF.10
علاقهداري ديشو	AF.10
علم	IQ.18
علمين	EG.22
علي غربي	IQ.14
علي گره	IN.36
عماره	IQ.14
عمان شهر	JO.16
عمر مختار	LY.63
عمران	YE.19
عمرلي	TR.72
عنابه	DZ.37
عنتاب	TR.83
عنجره	JO.20
عنه	IQ.01
عنه جديده	IQ.01
عنه قديمه	IQ.01
عيتنيت	LB.08
عيمان	AE.02
عين	AE.01
عين ارنات	DZ.12
عين بسام	DZ.21
عين بوسيف	DZ.06
عين ترك	DZ.09
عين تموشنت	DZ.36
عين جنا	JO.20
عين جنه	JO.20
عين دراهم	TN.06
عين دفله	DZ.35
عين دفلي	DZ.35
عين سخنه	EG.15
عين سماره	DZ.04
عين صالح	DZ.IS
عين طايه	DZ.01
عين عرب	SY.09
عين وساره	DZ.22
غات	LY.71
غاتتشينا	RU.42
غاتينو	CA.10
غادجييفو	RU.49
غار دما	TN.06
غارالملح	TN.18
غارلاند	US.TX
غازي	IN.36
غازي اباد بهارت	IN.36
غازي عنتاب	TR.83
غازي عينتاب	TR.83
غازي پور	BD.81
غازيبور	BD.81
غازيه	LB.06
غاسبرا	UA.11
غاغارين	RU.69
غاغرا	GE.02
غاليتش	RU.37
غدامس	LY.74
غدوف	RU.60
غراتس	AT.06
غراموتينو كيميروفو	RU.29
غردايه	DZ.45
غردقه	EG.02
غرماچ	AF.02
غرناطه	ES.51
غرودنو	BY.03
غروزني	RU.12
غرونينغن	NL.04
غريان	LY.80
غريغوروبوليسكايا ستافروبول	RU.70
غريفه	LY.84
غريميشوفو	RU.51
غرينزبورو	US.NC
غزنه	AF.08
غزني	AF.08
غزنين	AF.08
غسانيه	SY.10
غلاسكو	GB.SCT
غلانديل	US.AZ
غليزان	DZ.51
غلينديل	US.CA
غماس	IQ.04
غنايم	EG.17
غنايم شرقيه	EG.17
غنت	BE.VLG
غنتور	IN.02
غنطو	SY.11
غنوش	TN.29
غوانزو	CN.30
غوباخا	RU.90
غوبكين	RU.09
غوتنبرغ	SE.28
غوجرا	PK.04
غوديرميس	RU.12
غوراخبور	IN.36
غورالصافي	JO.09
غورماچ	AF.02
غورمچ	AF.02
غورنو تايسك	RU.03
غورنوزافودسك	RU.90
غوروخوفيتس	RU.83
غورودوفيكوفسك	RU.24
غوروديتس	RU.51
غوريم	TR.50
غوسيف	RU.23
غولجا	CN.13
غولجا شههيري	CN.13
غوليتسينو	RU.47
غوليشمانوفو تجومين	RU.78
غوميل	BY.02
غوييانغ	CN.18
غياغينسكايا	RU.01
غيدروتورف	RU.51
غيرسون	TR.28
غيضه	YE.03
غيظه	YE.03
غيل با وزير	YE.04
غيلسنكيرشن	DE.07
غيلونغ	AU.07
غيلينجيك	RU.38
غينت	BE.VLG
غيومري	AM.07
فابنياركا	UA.23
فاتوتينكي	RU.48
فادودارا	IN.09
فاراناسي	IN.36
فارسكور	EG.20
فارقين	TR.21
فاس	MA.03
فاستيو	UA.13
فاسيلكيف	UA.13
فاسيليفكا	UA.26
فاشر	SD.55
فاغارشابات	AM.03
فاقوس	EG.14
فاكسين	CN.19
فاليونكي	RU.33
فانتا	FI.01
فاندربيجلبارك	ZA.06
فانكوفر	CA.02
فانينو	RU.30
فاو	IQ.02
فاوجان	CA.08
فاوكافيسك	BY.03
فايادوليذ	ES.55
فاييتفيل	US.NC
فاييتويل شمالي كيرولاينا	US.NC
فتحيه	TR.48
فجاياوادا	IN.02
فحص	TN.37
فحيص	JO.02
فراديييفكا	UA.16
فرانكفورت	DE.05
فراه	AF.06
فرايبورغ	DE.01
فرايبورگ	DE.01
فرب	TM.04
فرجينيا بيتش	US.VA
فرخار	AF.26
فرزنو	US.CA
فرشوط	EG.23
فرعون	DZ.18
فرغانه	UZ.03
فرمونت كاليفورنيا	US.CA
فرنسو كيليفورنيا	US.CA
فرولوف	RU.84
فرولوفو	RU.84
فريانه	TN.02
فريانووو	RU.47
فريداباد	IN.10
فريسنو	US.CA
فريمانت كاليفرنيا	US.CA
فريمونت	US.CA
فرينسو	US.CA
فرپ	TM.04
فسيفولوجسك	RU.42
فشاكاباتنم	IN.02
فشن	EG.18
فضولي	AZ.18
فكتوريا	CA.02
فلاديفوستوك	RU.59
فلاديقوقاز	RU.68
فلاديلفيا	US.PA
فلاديلفيا پنسلوانيا	US.PA
فلاديمير	RU.83
فلوجه	IQ.01
فلورانس	IT.16
فلورنس	IT.16
فلورنسا	IT.16
فم زكيد	MA.09
فنكه	TR.07
فهلوجه	IQ.01
فو جو	CN.07
فوبرتال	DE.07
فوتكينسك	RU.80
فوجو	CN.07
فورت واين	US.IN
فورت ورته	US.TX
فورت ورته تيكساس	US.TX
فورت وورث	US.TX
فورت وورث تگزاس	US.TX
فورت وين انديانا	US.IN
فورزيل كيييفسكا	UA.13
فورسما	RU.51
فوركوتا	RU.34
فورمانوف	RU.21
فوزنيسينسك	UA.16
فوزهو	CN.07
فوسكريسينسك	RU.47
فوشان	CN.30
فوشن	CN.19
فوشهن شههير	CN.30
فوشون	CN.19
فوكتيل	RU.34
فوكينو	RU.59
فوكينو پريمورسكي	RU.59
فوكينو پريمورسكي كرايي	RU.59
فولجسكي	RU.65
فولجوجراد	RU.84
فولخوف	RU.42
فولغودونسك	RU.61
فولغوغراد	RU.84
فولنوفاخا	UA.05
فولوتشيسك	UA.09
فولودارسك	RU.51
فولودارسك فولينسكي	UA.27
فولوديميريتس	UA.19
فولوديميريتس ريفنينسكا	UA.19
فولوسوفو	RU.42
فولوغدا	RU.85
فولوكولامسك	RU.47
فونتانا	US.CA
فونتانا كاليفرنيا	US.CA
فونتانا كيليفورنيا	US.CA
فوه	EG.21
فويانگ	CN.01
فوژو	CN.07
فوژو جيانگشي	CN.03
فوژوا	CN.03
فيالار	DZ.56
فيباسني	UA.17
فيبورغ	RU.42
فيتلوغا	RU.51
فيتيبسك	BY.07
فيتيغرا	RU.85
فيجاياوادا	IN.02
فيدي ارارات	AM.02
فيدياييفو	RU.49
فيديليفكا	RU.09
فيرخنيايا بيشما	RU.71
فيرخنيايا تورا	RU.71
فيرخنيايا سالدا	RU.71
فيرخنيي تاتيشلي	RU.08
فيرخنيي سيرغي	RU.71
فيرخنيي كيغي	RU.08
فيرخيفتسيفي	UA.04
فيرغانا	UZ.03
فيركنياركييفو	RU.08
فيركنيدنيبروفسكيي سمولينسك	RU.69
فيركنيي باسكونتشاك	RU.07
فيروز كوه	AF.09
فيرونا	IT.20
فيريتسا	RU.42
فيرينجنغ	ZA.06
فيرينخن	ZA.06
فيزولي	AZ.18
فيزينجارم	IN.02
فيساخاباتنام	IN.02
فيسبادن	DE.05
فيسوكوفسك	RU.47
فيسيلينوفي	UA.16
فيسيلينوفي ميكولاييفسكا	UA.16
فيشاخاباتنام	IN.02
فيشنيفي	UA.13
فيصل اباد	PK.04
فيض اباد	AF.01
فيغو	ES.58
فيكسا	RU.51
فيلادلفيا	US.PA
فيلكوفي	UA.17
فيلوتشنسك	RU.92
فيليبفيل	DZ.31
فيليج	RU.69
فيليكا اوليكساندريفكا	UA.08
فيليكا اوليكساندريفكا كيرسونسكا	UA.08
فيليكا بيساريفكا	UA.21
فيليكا بيساريفكا سومسكا	UA.21
فيليكا بيلوزيركا	UA.26
فيليكا دوبرون زاكارباتسكا	UA.25
فيليكا ديميركا	UA.13
فيليكا ديميركا كيييفسكا	UA.13
فيليكا نوفوسيلكا	UA.05
فيليكي كوباني كيرسونسكا	UA.08
فيليكي لوتشكي زاكارباتسكا	UA.25
فيليويسك	RU.63
فينكس	US.AZ
فينوغراديف	UA.25
فينيتسا	UA.23
فينيقيه	TR.07
فينيكس	US.AZ
فينيكس اريزونا	US.AZ
فينيكه	TR.07
فينيوف	RU.76
فيوم	EG.04
فييتويل كاروليناي شمالي	US.NC
فيينا	AT.09
قابالا	AZ.38
قابان	AM.08
قابس	TN.29
قاخ	AZ.39
قاراقول	KG.07
قاراماي شههيري	CN.13
قاراوول بازار	UZ.02
قارايري	AZ.52
قاراچوخور	AZ.09
قارشي	UZ.08
قارص	TR.84
قارلند تكزاس	US.TX
قاره	SY.08
قازاخ	AZ.40
قازان	RU.73
قاسم	IQ.06
قاسيموف	RU.62
قاسپرا روسيه	UA.11
قالكينيش	TM.04
قالمه	DZ.23
قالمه جزاير	DZ.23
قاله	DZ.44
قامشلو	SY.01
قامشلي	SY.01
قانا	LB.06
قاهره	EG.11
قاهره جديده	EG
قاهيره	EG.11
قايم	IQ.01
قايم شهر	IR.35
قبادلي	AZ.43
قباسين	SY.09
قبالا	AZ.38
قباله	AZ.38
قبري	UZ.14
قبلي	TN.31
قبه	LY.70
قبو	AZ.01
قبوستان باكو	AZ.09
قدس	IR.26
قديل	DZ.09
قر شهر	TR.40
قراغندا	KZ.12
قراغنده	KZ.12
قراكول قرقيزستان	KG.07
قرامان	TR.78
قراموتيينو	RU.29
قراول	AF.24
قراول بازار	UZ.02
قراوول بازار	UZ.02
قرشهر	TR.40
قرشي	UZ.08
قرطبه	ES.51
قرقلر ايلي	TR.39
قرقلرايلي	TR.39
قرقين	AF.31
قرمان	TR.78
قرنه	IQ.02
قره باغ	AF.11
قره بوغاز دريامونا	TM.02
قره بوك	TR.89
قره حصار شرقي	TR.28
قره عيسالو	TR.81
قره قول	KG.07
قري خان	TR.31
قريا	SY.05
قريتين	SY.11
قريخان	TR.31
قريقوروپوليسكايا	RU.70
قرين	EG.14
قريه بياضه	LY.66
قريه بيضا	LY.63
قريه جي	TR.70
قريه سلوق	LY.69
قريه عمر مختار	LY.63
قرچك	IR.26
قرچي گك	AF.30
قزاخ	AZ.40
قزل اوردا	KZ.14
قزوين	IR.38
قسطموني	TR.37
قسطنايي	KZ.13
قسطنطينه	DZ.04
قسنطينه	DZ.04
قصاصين	EG.14
قصاصين جديده	EG.14
قصبه كرج	IR.44
قصر	DZ.18
قصر بريقه	LY.83
قصر بني وليد	LY.72
قصر خيار	LY.77
قصر قربولي	LY.77
قصر قرهبلي	LY.77
قصر ليبيا	LY.72
قصرين	TN.02
قصور	TN.14
قصور ساف	TN.15
قصيبه مديوني	TN.16
قضا تلكيف	IQ.15
قضا حمدانيه	IQ.15
قضارف	SD.39
قطب الله پور	IN.40
قطرانه	JO.09
قطرون	LY.73
قطنا	SY.08
قطور	EG.05
قطيفه	SY.08
قعفور	TN.22
قفصه	TN.30
قفط	EG.23
قلات	AF.28
قلادزي	IQ.05
قلعه جيك انقره	TR.68
قلعه حسن خان	IR.26
قلعه دزه	IQ.05
قلعه سكر	IQ.09
قلعه شهر	AF.33
قلعه صالح	IQ.14
قلعه ناو	AF.02
قلعه نو	AF.02
قلعه وزير	AF.14
قلونيه	DE.07
قليبيه	TN.19
قلين	EG.21
قليوب	EG.12
قميم	JO.18
قمينس	LY.69
قنا	EG.23
قناطر خيريه	EG.12
قنايات	EG.14
قندز	AF.24
قندهار	AF.23
قندوز	AF.24
قندوله	LY.63
قنطره	EG.07
قنوات	SY.05
قنيطره	MA.04
قها	EG.12
قهرس	TR.84
قهرمان مراش	TR.46
قهرمان مرعش	TR.46
قهرهكوسه	TR.04
قهزوين	IR.38
قهشقهر	CN.13
قهشقهر شههيري	CN.13
قهلادزه	IQ.05
قهلادزي	IQ.05
قوبا	AZ.42
قوبادلي	AZ.43
قوبو	AZ.01
قوبوستان	AZ
قورخو تيلي	TR.07
قورقان	IN.10
قورقودالي	TR.07
قوسار	AZ.44
قوستاناي	KZ.13
قوستاناي قزاقستان	KZ.13
قوستانايي	KZ.13
قوص	EG.23
قوصيه	EG.17
قوم	IR.39
قومداغ	TM.02
قومول	CN.13
قومول شههيري	CN.13
قونيه	TR.71
قوولار	AZ.58
قويره	JO.19
قويسنا	EG.09
قوچقوراتا قرقيزستان	KG.03
قيبراي	UZ.14
قيره	LY.78
قيروان	TN.03
قيريق قلعه	TR.79
قيزيل اردا	KZ.14
قيزيل بورون	AZ.53
قيزيل حاجيلي	AZ.21
قيزيلوردا	KZ.14
قيصري	TR.38
قيصريه	TR.38
قيفراق	AZ.35
كاب ماتيفو	DZ.01
كاباو	LY.74
كابل	AF.13
كابول	AF.13
كاتانيا	IT.15
كاتك	IN.21
كاجاران	AM.08
كاختا	TR.02
كاخوفكا	UA.08
كادنيكوف	RU.85
كادوي روسيه	RU.85
كاراباش	RU.13
كاراباش اوبلاست چليابينسك	RU.13
كارابانتشيل	ES.29
كارابانوفو	RU.83
كارابوك	TR.89
كارابولاك	RU.19
كارابولاك اينگوشتيا	RU.19
كاراتشي	PK.05
كاراسوك	RU.53
كاراكول	KG.07
كارامان	TR.78
كاراماي	CN.13
كاراندي	KZ.12
كاراچي	PK.05
كاراگندي	KZ.12
كاربينسك	RU.71
كارتاخينا	ES.31
كارتالي	RU.13
كارتاگنا	ES.31
كارتيگانا	ES.31
كاردف	GB.WLS
كارديف	GB.WLS
كارزون روسيه	RU.81
كارس	TR.84
كارلزروهي محل	DE.01
كارلسروه	DE.01
كارلسروهه	DE.01
كارليفكا	UA.18
كاروخ	AF.11
كارور	IN.25
كاروليو	RU.47
كاريمزكوي	RU.93
كارپس كرستي تيكساس	US.TX
كارپينسك	RU.71
كازان	RU.73
كازان انقره	TR.68
كاستامانو	TR.37
كاستامونو	TR.37
كاسلي	RU.13
كاسيموف	RU.62
كاسپي	GE.73
كاشان	IR.28
كاشغر	CN.13
كاشيرا	RU.47
كاشين	RU.77
كاف	TN.14
كاك	IN.21
كالاتشينسك	RU.54
كالاشنيكووو روسيه	RU.77
كالامبا	PH.40
كالامبا لاگونا	PH.40
كالاچينسك	RU.54
كالباجار	AZ.26
كالغاري	CA.01
كالنيبولوتسكايا	RU.38
كالوغا	RU.25
كالوگا	RU.25
كاليكت	IN.13
كاليكوت	IN.13
كاليننگراد	RU.23
كالينينسك	RU.67
كالينينسك اوبلاست ساراتوف	RU.67
كالينينغراد	RU.23
كالينينگراد	RU.23
كالينيوكا	UA.23
كالگري	CA.01
كامان	TR.40
كامان قر شهر	TR.40
كامباركا	RU.80
كامنكا اوبلاست پنزا	RU.57
كامنوگورسك	RU.42
كاميشلوف	RU.71
كاميشن	RU.84
كاميشين	RU.84
كامينكا	RU.57
كامينوغورسك	RU.42
كان بادام	TJ.03
كاناش	RU.16
كانبرا	AU.01
كانبيرا	AU.01
كانتشيبورام	IN.25
كانتون	CN.30
كانساس سيتي	US.MO
كانسك	RU.91
كانشيبورم	IN.25
كاني بادام	TJ.03
كانيف	UA.01
كانيي غهزالان	TR.63
كانچي پورم	IN.25
كانچيپورام	IN.25
كانگجو	CN.10
كانگذوو	CN.10
كاهاتا	TR.02
كاهتا	TR.02
كاوروو	RU.83
كاونتري	GB.ENG
كايزل	RU.79
كايفنغ	CN.09
كايفنگ	CN.09
كايفينگ	CN.09
كاپان	AM.08
كاگان	UZ.02
كبك	CA.10
كبولتي	GE.04
كتروگلي	RU.47
كتروگورسك	RU.47
كتك	IN.21
كتم	JO.18
كته	JO.22
كتهيا	TR.43
كديري	ID.08
كراتشي	PK.05
كراسافينو	RU.85
كراساوينو	RU.85
كراسنايا ياروقا	RU.09
كراسنوارميسك	RU
كراسنوارميسك استان مسكو	RU.47
كراسنوارميسك اوبلاست ساراتوف	RU.67
كراسنوارمييسك	RU.47
كراسنوبسك	RU.53
كراسنودار	RU.38
كراسنودوم	UA.14
كراسنودون	UA.14
كراسنوزافودسك	RU.47
كراسنوزاوودسك	RU.47
كراسنوزنامنسك	RU.47
كراسنوزنامنسك استان مسكو	RU.47
كراسنوزيورزكوي	RU.53
كراسنوسلوبودسك اوبلاست ولگوگراد	RU.84
كراسنوسلوبودسك موردوويا	RU.46
كراسنوغورسك	RU.47
كراسنوفايمسك	RU.71
كراسنوفيمسك	RU.71
كراسنوكامسك	RU.90
كراسنوكامنسك	RU.93
كراسنوكامنسك سرزمين زابايكالسكي	RU.93
كراسنولوبدسك	RU
كراسنويارسك	RU.91
كراسنوگورسك	RU.47
كراسنوگورسك مسكو	RU.47
كراسني باكي	RU.51
كراماتورسك	UA.05
كرامه	JO.02
كراچي	PK.05
كربلا	IQ.12
كربلا مقدسه	IQ.12
كرج	IR.44
كرخ	AF.11
كرداسه	EG.08
كردي	EG.01
كرسيهر	TR.40
كرغان	RU.40
كرفلد	DE.07
كرك	JO.19
كركره	DZ.31
كركلاريلي	TR.39
كركوك	IQ.13
كركي	TM.04
كرمان	IR.29
كرمانشاه	IR.13
كرمنچوك	UA.18
كرمه	SY.10
كرمينا	UA.14
كرنشتات	RU.66
كرنول	IN.02
كروبوتكين	RU.38
كروتينكا	RU.54
كرور	IN.25
كرونادال	PH.12
كرونستدت	RU.66
كرونشتات	RU.66
كروپتكين كراسنودار	RU.38
كروپوتكن	RU.38
كريفلد	DE.07
كريفي ريه	UA.04
كريفيلد	DE.07
كريفيي ريه	UA.04
كريكاله	TR.79
كريمسك	RU.38
كريمنشوك	UA.18
كريمه	JO.18
كرچ	UA.11
كرگان	RU.40
كساله	SD.52
كساندروف	RU.83
كساندروفسك پرم	RU.90
كستران ستي اسماعيل	IQ.11
كستوفو	RU.51
كستوو	RU.51
كسل	SD.52
كسلا	SD.52
كسلووودسك	RU.70
كسمايو	SO.09
كسنزان	IQ.11
كسنزان اسماعيل	IQ.11
كسنزان سين اسماعيل	IQ.11
كسوه	SY.08
كسين	RU.76
كشك	AF.11
كفر ابيل	JO.18
كفر اسد	JO.18
كفر بطيخ	EG.20
كفر بهم	SY.10
كفر تخاريم	SY.12
كفر دوار	EG.03
كفر زيات	EG.05
كفر زيتا	SY.10
كفر زيته	SY.10
كفر سعد	EG.20
كفر سوم	JO.18
كفر شمس	SY.06
كفر شيخ	EG.21
كفر صقر	EG.14
كفر صلاحات	EG.01
كفر كردي	EG.01
كفر كلا	LB.07
كفر لاها	SY.11
كفر نبل	SY.12
كفراسد	JO.18
كفرنبل	SY.12
كفري	IQ.10
ككبوزه	TR.41
كلابين	TN.32
كلاج	MY.12
كلار	IQ.05
كلاغ	MY.12
كلانگ	MY.12
كلانگ سيتي	MY.12
كلبركه	IN.19
كلرادو اسپرينگز	US.CO
كلس	TR.90
كلكت	PK.07
كلكتا	IN.28
كلكته	IN.28
كلكيت	TR.69
كلمار	DZ.18
كلمبوس اوهايو	US.OH
كلمبوس جورجيا	US.GA
كلميم	MA.10
كلميمه	MA.08
كلن	RU.47
كلنتسي	RU.10
كلوگا	RU.25
كليفلاند	US.OH
كليموفسك	RU.47
كليمووسك	RU.47
كلين	RU.47
كلينتسي	RU.10
كليولند	US.OH
كليوليند اوهاييو	US.OH
كلگري	CA.01
كمبوت	LY.79
كمروف	RU.29
كمنيتز	DE.13
كن منگ	CN.29
كناكر	SY.08
كنتاو	KZ.10
كنجه	AZ.20
كنداري	ID.22
كندري اندونزي	ID.22
كندز	AF.24
كندهار	AF.23
كندوز	AF.24
كنساس شهر مسوري	US.MO
كنستانتينوفسك	RU.61
كنغري	TR.82
كنيترا	MA.04
كنيتره	MA.04
كهربالا	IQ.12
كهركوك	IQ.13
كهركووك	IQ.13
كهرهج	IR.44
كهسان	AF.11
كهلار	IQ.05
كهلنا	BD.82
كهي	AF.18
كهيپ تاون	ZA.11
كو زهو	CN.02
كوالا ترنغانو	MY.13
كوالا ترنگانو	MY.13
كوالا ترينجانو	MY.13
كوالا تيرنگانو	MY.13
كوالا لامبور	MY.14
كوالا لمپور	MY.14
كوالالمبور	MY.14
كوانتان	MY.06
كوانديك	RU.55
كوانژو	CN.07
كوبنهاغن	DK.17
كوبولتي	GE.04
كوبينكا	RU.47
كوت	IQ.16
كوتا	IN.24
كوتا بهارو	MY.03
كوتا كنابالو	MY.16
كوتا كينابالو	MY.16
كوتاباتو	PH.14
كوتابايتو	PH.14
كوتاك	IN.21
كوتاهيا	TR.43
كوتاهيه	TR.43
كوتشينج	MY.11
كوتشينغ	MY.11
كوتلاس	RU.06
كوتوفسك	RU.72
كوتوفسك روسيه	RU.72
كوتوفو	RU.84
كوتوفو اوبلاست ولگوگراد	RU.84
كوتوليك روسيه	RU.20
كوجاو	CN.02
كوخما	RU.21
كوداوتا	GE.02
كوديمكار	RU.90
كودينسك	RU.91
كورابلينو	RU.62
كوراجينو روسيه	RU.91
كوراخوفه	UA.05
كوربوس كريستي	US.TX
كورتامايش	RU.40
كورتاميش	RU.40
كوردامير	AZ.27
كوردخاني	AZ.09
كوردوبا	ES.51
كورساكوف	RU.64
كورستين	UA.27
كورسك	RU.41
كورسكوف	RU.64
كورغان	RU.40
كورغاننسك	RU.38
كورلا	CN.13
كورلا شههيري	CN.13
كورمه	TR.50
كورنوفسك	RU.38
كورنوول	IN.02
كوروستيشيف	UA.27
كوروفسكوي	RU.47
كوروفسكويه	RU.47
كوروليوف	RU.47
كوروليوو	RU.47
كورونادال	PH.12
كورووسكويي	RU.47
كورييز روسيه	UA.11
كورپس كرستي	US.TX
كورپس كريستي	US.TX
كورگان اوبلاست كورگان	RU.40
كورگانينسك	RU.38
كوزنتسك	RU.57
كوزنيتسك	RU.57
كوزيكود	IN.13
كوستروما	RU.37
كوسيف	UA.06
كوشفا	RU.71
كوشوا	RU.71
كوغاليم	RU.32
كوفانديك	RU.55
كوفدور	RU.49
كوفروف	RU.83
كوفنتري	GB.ENG
كوفه	IQ.17
كوفيلكينو	RU.46
كوكاتپاله	IN.40
كوكار پالي	IN.40
كوكشيتاو	KZ.03
كوكشيتو	KZ.03
كوكوتيلي	TR.07
كولا	RU.49
كولاريدو سپرنگس كولاريدو	US.CO
كولام	IN.13
كولباكي	RU.51
كولبينو	RU.66
كولك	TR.02
كولكاتا	IN.28
كولم	IN.13
كولمار	DZ.18
كولمبس	US.OH
كولمبس اوهاييو	US.OH
كولمبس جارجيا	US.GA
كولن	DE.07
كولورادو سبرينغس	US.CO
كولومبوس	US.OH
كولومنا	RU.47
كولونيا	DE.07
كولوي	RU.06
كولوي روسيه	RU.06
كولپينو	RU.66
كوم حماده	EG.03
كومرتاو	RU.08
كومسومولسك اوكراين	UA.18
كومهلگهها بيگوڤا	IQ.08
كومونار	RU.42
كومونار اوبلاست لنينگراد	RU.42
كوميلا	BD.84
كوناكوفو	RU.77
كونايف	KZ.01
كوناييف	KZ.01
كونتري	GB.ENG
كوندروفو	RU.25
كوندوبوغا	RU.28
كوندوپوگا	RU.28
كونستانتينوفسك	RU.61
كونشان	CN.04
كونغور	RU.90
كونمنگ	CN.29
كونمينغ	CN.29
كونميگ شههيري	CN.29
كونهس	CN.13
كونوتوپ	UA.21
كونگور	RU.90
كوه	PK.02
كوهسان	AF.11
كوهستان	AF.11
كووت	IQ.16
كوودور	RU.49
كووروف	RU.83
كوويلكينو	RU.46
كويالالومپور	MY.14
كويبشيف	RU.53
كويبيشف استان نووسيبيرسك	RU.53
كويته	PK.02
كويسنجق	IQ.11
كويسنجهق	IQ.11
كويكشيتاو	KZ.03
كويمباتور	IN.25
كويمبتور	IN.25
كويه	IQ.11
كوپانگ	ID.18
كوپري	TR.55
كوپيانسك	UA.07
كوپينهاگين	DK.17
كوچينگ	MY.11
كوگاليم	RU.32
كياخولاي	RU.17
كيادابك	AZ.19
كيادابيك	AZ.19
كيب تاون	ZA.11
كيبك	CA.10
كيتشنر	CA.08
كيديري مشرقي جاوا	ID.08
كير ذيريك	SY.01
كيرتش	UA.11
كيرجاتش	RU.83
كيرس	RU.33
كيرس روسيه	RU.33
كيرسانوف	RU.72
كيرك كلي	TR.79
كيركالي	TR.79
كيرنسك	RU.20
كيروف	RU.33
كيروف اوبلاست كالوگا	RU.25
كيروف كيروف اوبلاست	RU.33
كيروفسك	RU
كيروفسك اوبلاست لنينگراد	RU.42
كيروفسك اوبلاست مورمانسك	RU.49
كيروفغراد	RU.71
كيروفگراد	RU.71
كيروو	RU.33
كيروو چپيتسك	RU.33
كيرووهراد	UA.10
كيريشي	RU.42
كيريفسك	RU.76
كيرينسك	RU.20
كيرييفسك	RU.76
كيرژاچ	RU.83
كيزل	RU.79
كيزيل	RU.79
كيزيل برون	AZ.53
كيزيلوردا	KZ.14
كيس قلعه	IQ.15
كيس قهلا	IQ.15
كيس قهلي	IQ.15
كيسلوفودسك	RU.70
كيف	UA.12
كيل	DE.10
كيلس	TR.90
كيلننگراد	RU.23
كيليا اوكراين	UA.17
كيليس	TR.90
كيلگري	CA.01
كيمروو	RU.29
كيمري	RU.77
كيمنتس	DE.13
كيموفسك	RU.76
كيميروفو	RU.29
كيميروو	RU.29
كينبرا	AU.01
كينتاو	KZ.10
كينشما	RU.21
كينغيسيب	RU.42
كينيشما	RU.21
كينژو	CN.16
كينگهوانگداو	CN.10
كينگوان	CN.30
كينگيسيپ	RU.42
كينگيسپ	RU.42
كيوبك شهر	CA.10
كيوردامير	AZ.27
كيوردرمير	AZ.27
كيوه	TR.54
كييف	UA.12
كيييو	UA.12
كييڤ	UA.12
كيپ اون	ZA.11
كيپ تاون	ZA.11
كيچنر	CA.08
كپري	TR.55
كچنر	CA.08
لا كورونيا	ES.58
لا گوليتي	TN.36
لاباك تگزاس	US.TX
لاباينسك	RU.38
لابنسك	RU.38
لابوك تيكساس	US.TX
لابيتنانغي	RU.87
لابيتنانگي	RU.87
لابينسك	RU.38
لاتر	IN.16
لاتنايا روسيه	RU.86
لاتور	IN.16
لاتينا	ES.29
لادوژسكايا	RU.38
لاذقيه	SY.02
لاريدو	US.TX
لاريدو تيكساس	US.TX
لاريدو تگزاس	US.TX
لاس اينجلس	US.CA
لاس فيغاس	US.NV
لاس ويگاس نيوادا	US.NV
لاس وگاس	US.NV
لاس وگاس شمالي نوادا	US.NV
لافال	CA.10
لاكرونيا	ES.58
لاكينسك	RU.83
لان جو	CN.15
لانتشو	CN.15
لاندان	GB.ENG
لانزهو	CN.15
لانژو	CN.15
لانگ بيچ كاليفرنيا	US.CA
لانگ بيچ كيليفورنيا	US.CA
لانگانگ	CN.30
لانگيان	CN.07
لاهاي	NL.11
لاهج	YE.24
لاهه	NL.11
لاهور	PK.04
لاوال كبك	CA.10
لاول	CA.10
لايبزيغ	DE.13
لايبن	CN.16
لايبين	CN.16
لايستر	GB.ENG
لايشفو	RU.73
لايشيفو	RU.73
لايوو	CN.25
لاييبن	CN.16
لايپزش	DE.13
لايپزيگ	DE.13
لاچن	AZ.28
لاچين	AZ.28
لبدين	UA.21
لبك	US.TX
لتل راك	US.AR
لتل راك اركنساس	US.AR
لحج	YE.24
لخضريه	DZ.21
لركرد	AF.33
لرمونتوف	RU.70
لرمونتوف روسيه	RU.70
لريدو	US.TX
لريك	AZ.31
لزنوي قورودوك	RU.47
لس انجلس	US.CA
لستر	GB.ENG
لسوزافودسك	RU.59
لسوزاودسك	RU.59
لسوسيبيرسك	RU.91
لشكر گاه	AF.10
لشكرگاه	AF.10
لفيف	UA.15
لقنت	ES.60
لكرگاه بس	AF.10
لكسر	EG.28
لكسينگتون كنتاكي	US.KY
لكناو	IN.36
لكهنو	IN.36
للي	FR.32
لنجر	KZ.10
لندن	GB.ENG
لندن انتاريو	CA.08
لندن اونتاريو	CA.08
لنز	AT.04
لنسك	RU.63
لنكاران	AZ.29
لنكن	US.NE
لنكن نيبراسكا	US.NE
لنين روسيه	UA.11
لنينسك	RU.84
لنينسك اوبلاست ولگوگراد	RU.84
لنينوغورسك	RU.73
لنينوگورسك روسيه	RU.73
لنيي	CN.25
لهندهن	GB.ENG
لوادي	CN.11
لوبك	DE.10
لوبني	UA.18
لوبوك	US.TX
لوبيك	DE.10
لوتسك	UA.24
لوتن	GB.ENG
لوتوشينو	RU.47
لوتون	GB.ENG
لوتوهينه	UA.14
لوجو	CN.32
لوخوفايتسي	RU.47
لوخوويتسي	RU.47
لودي	CN.11
لورمال	DZ.36
لورمل	DZ.36
لوس انجلس	US.CA
لوس انجلوس	US.CA
لوسينا فلپاين	PH.40
لوغا	RU.42
لوغان سيتي	AU.04
لوكباتان	AZ.09
لومونوسوف	RU.66
لوندون	GB.ENG
لونغ بيتش	US.CA
لونغوي	CA.10
لونغيان	CN.07
لونگول	CA.10
لونگوي	CA.10
لونگيان	CN.07
لوهانسك	UA.14
لوهي	CN.09
لووف	UA.15
لوويانگ	CN.09
لويانغ	CN.09
لوياگ شههيري	CN.09
لويفيل	US.KY
لويو	UA.15
لويويانگ	CN.09
لوييزويل كينتكي	US.KY
لوييويل كنتاكي	US.KY
لوژوو	CN.32
لوگا اوبلاست لنينگراد	RU.42
لوگن ستي	AU.04
لياويانگ	CN.19
لياوياگ شهههر	CN.19
لياويوان	CN.05
لياوچينگ	CN.25
ليبيتسك	RU.43
ليتكارينو	RU.47
ليتكرينو	RU.47
ليتل راك	US.AR
ليتل روك	US.AR
ليجيانج	CN.29
ليجيانگ	CN.29
ليجياگ شههيري	CN.29
ليدا	BY.03
ليدز	GB.ENG
ليرك	AZ.31
ليريك	AZ.31
ليسستر	GB.ENG
ليسكوفو	RU.51
ليسكي	RU.86
ليسوزاوو	RU.59
ليسوسيبيرسك	RU.91
ليسوقورزكايا	RU.70
ليشان	CN.32
ليشاي	CN.02
ليشوي	CN.02
ليشويي	CN.02
ليفربول	GB.ENG
ليفني	RU.56
ليكسنگتن كينتكي	US.KY
ليكسينغتون	US.KY
ليل	FR.32
لينتز	AT.04
لينتس	AT.04
لينز	AT.04
لينسك	RU.63
لينفن	CN.24
لينفين	CN.24
لينكلن نبراسكا	US.NE
ليننسك كوزنيتسكي	RU.29
لينياي	CN.25
لينين	UA.11
لينين كريميا	UA.11
لينينوگرسك	RU.73
ليوبارتسي	RU.47
ليوبانشيو	CN.18
ليوبرتسي	RU.47
ليوبوخنا	RU.10
ليوبيرتسي	RU.47
ليور پول	GB.ENG
ليورپول	GB.ENG
ليوشو	CN.16
ليون	FR.84
ليوپانشاي	CN.18
ليوپانشويي	CN.18
ليپتسك	RU.43
ليپزش	DE.13
ليڤهرپوول	GB.ENG
لپتسك	RU.43
لپيتسك	RU.43
لڤيڤ	UA.15
مااتي	KZ.02
ماتارام	ID.17
ماتورا	IN.36
ماتي	KZ.02
ماتيفو	DZ.01
ماثن	DZ.18
ماجادان	RU.44
ماحص	JO.02
ماخاتشكالا	RU.17
ماخاچكالا	RU.17
مادبا	JO.23
مادريد	ES.29
مادوراي	IN.25
ماديسون	US.WI
ماراليك	AM.07
مارب	YE.14
مارث	TN.29
ماردن	TR.72
ماردين	TR.72
مارساي	FR.93
مارسي	FR.93
مارسيلز	FR.93
مارسيليا	FR.93
ماركام	CA.08
ماركام انتاريو	CA.08
ماركس	RU.67
ماركس روسيه	RU.67
ماركهم انتاريو	CA.08
مارماريس	TR.48
ماري	TM.05
ماري تركمانستان	TM.05
ماريانسك	RU.29
مارينسك	RU.29
ماريوبول	UA.05
ماريوپول	UA.05
ماريينكا اوكراين	UA.05
ماسالي	AZ.32
ماساندرا	UA.11
ماسساندرا	UA.11
ماسسندرا	UA.11
ماسكو	RU.48
ماسه	LY.63
ماغادان	RU.44
ماغاس	RU.19
ماغديبورغ	DE.14
ماقداقاچي	RU.05
ماكاسار	ID.38
مالاجا	ES.51
مالاطيه	TR.44
مالاغا	ES.51
مالاكف	DZ.41
مالانغ	ID.08
مالاگا	ES.51
مالح	DZ.36
مالغوبك	RU.19
مالقه	ES.51
مالكيه	SY.01
مالمو	SE.27
مالنگ	ID.08
مالوياروسلاوتس	RU.25
مالوياروسلفتس	RU.25
ماليق	UZ.14
ماليق ازبكستان	UZ.14
مالين	UA.27
مالگوبك	RU.19
ماماديش	RU.73
مامازان	IR.26
مامونوفو	RU.23
مانادو	ID.31
مانتروفو	RU.37
مانتيروفو	RU.37
ماندالويونغ	PH.NCR
ماندالويونگ	PH.NCR
مانشستر	GB.ENG
مانغلور	IN.19
مانكيفكا	UA.01
مانهاتن	US.NY
مانهايم	DE.01
مانيل	PH.NCR
مانيلا	PH.NCR
مانچستر	GB.ENG
مانگلور	IN.19
ماو	IN.36
ماو ناته بهنجن	IN.36
ماومنگ	CN.30
ماومينگ	CN.30
ماوژوا	CN.30
مايامي	US.FL
مايتشي	RU.47
مايسور	IN.19
مايشان	CN.32
مايشكين	RU.88
مايكوب	RU.01
مايكوپ	RU.01
ماينا روسيه	RU.81
ماينتس	DE.08
ماينز	DE.08
مايه	LY.81
ماگادان	RU.44
ماگاس	RU.19
ماگدبورگ	DE.14
ماگنيتوگورس	RU.13
ماگنيتوگورسك	RU.13
مبارك	UZ.08
مبارك ازبكستان	UZ.08
مبرز	SA.06
متسختا	GE.69
متسنسك	RU.56
متلوي	TN.30
متهرا	IN.36
متون	AF.37
مجدل شمس	SY.03
محافظه فيوم	EG.04
محافظه مادبا	JO.23
محاويل	IQ.06
محرده	SY.10
محرس	TN.32
محله دمنه	EG.01
محله كبري	EG.05
محمديه	MA.06
محمند دره	AF.18
محموديه	IQ.07
محميه مدينه ومتحف متسخيتا	GE.69
محويت	YE.10
مخا	YE.25
مخا يمن	YE.25
مختار لام	AF.35
مخرم فوقاني	SY.11
مخيم يرموك	SY.13
مدان	ID.26
مدريد	ES.29
مدنوغورسك	RU.55
مدنوگورسك	RU.55
مدنين	TN.28
مدورايي	IN.25
مديات	TR.72
مدياد	TR.72
مديسن ويسكانسين	US.WI
مدينه	SA.05
مدينه بريمن	DE.03
مدينه حمص	SY.11
مدينه سيبو	PH.07
مدينه صدر	IQ.07
مدينه عاشر من رمضان	EG.14
مدينه عين	AE.01
مدينه قوبا	AZ.42
مدينه كيبك	CA.10
مدينه منوره	SA.05
مدينه هون	LY.64
مدينه وادي نطرون	EG.03
مدينه ينشوان	CN.21
مديه	DZ.06
مديه جزاير	DZ.06
مراكش	MA.07
مرباشه مرباشه	DZ.18
مرتوبه	LY.70
مرج	LY.66
مرج حمام	JO.16
مردان	PK.03
مرزق	LY.73
مرزيفون	TR.05
مرسي بريقه	LY.83
مرسي سوسه	LY.63
مرسي علم	EG.02
مرسي قنطاوي	TN.23
مرسي مطروح	EG.22
مرسيه	ES.31
مرعش	TR.46
مرفا	UA.07
مرقب	LY.82
مركز حكومت درويشان	AF.10
مركز حكومتي درويشان	AF.10
مركز سيد اباد	AF.27
مركز سيداباد	AF.27
مركز فكيك	MA.02
مركز قضا قايم	IQ.01
مركز ولايت شبرغان	AF.31
مركه	SO.14
مرماريس	TR.48
مرمنسك	RU.49
مرو	TM.05
مروپل	UA.05
مريدكي	PK.04
مريدي	PK.04
مزار	JO.09
مزار جنوبي	JO.09
مزار شريف	AF.30
مزده	LY.80
مزونه	TN.33
مساكن	TN.23
مسالي	AZ.32
مستاغانم	DZ.07
مستغانم	DZ.07
مسخاكو	RU.38
مسس ساگا	CA.08
مسساگا	CA.08
مسكره	DZ.26
مسكو	RU.48
مسلاته	LY.82
مسه	LY.63
مسيب	IQ.06
مسيفره	SY.06
مسيله	DZ.27
مشخاب	IQ.17
مشهد	IR.42
مصراته	LY.72
مصفح	AE.01
مصياف	SY.10
مطاي	EG.10
مطريه	EG.01
مطوبس	EG.21
مظفر اباد	PK.06
مظفر نگر	IN.36
مظفر پور	IN.34
مظفر گره	PK.04
مظفر گره پاكستان	PK.04
مظفراباد	PK.06
مظفربور	IN.34
مظفرنگر	IN.36
مظفرپور	IN.34
معان	JO.19
معرب	YE.14
معرتمصرين	SY.12
معره مصرين	SY.12
معسكر	DZ.26
معسكر جزاير	DZ.26
مغا	RU.42
مغاغه	EG.10
مغلا	TR.48
مغلين	RU.10
مغنيتاغورسك	RU.13
مغير	DZ.MG
مفرق	JO.15
مقا روسيه	RU.42
مقاطعه كينترون	AM.11
مقداديه	IQ.10
مقديشو	SO.02
مقديشيو	SO.02
مقلع	DZ.14
مكثر	TN.22
مكلا	YE.04
مكناس	MA.03
مكه	SA.14
مكه مكرمه	SA.14
ملاكا	MY.04
ملبورن	AU.07
ملتان	PK.04
ملطيه	TR.44
ملقا	MY.04
ملكا	JO.18
ملكه	JO.18
ملنكي	RU.83
ملواكي	US.WI
ملوي	EG.10
مليانه	DZ.35
ملينكي	RU.83
مليوز	RU.08
ممبيي	IN.16
ممفيس	US.TN
ممفيس تنسي	US.TN
منادو	ID.31
منبج	SY.09
منجاچوير	AZ.33
منجوان زنگلان	AZ.69
منجيوان	AZ.69
مندلي	IQ.10
منرالني فودي	RU.70
منرالنييي وودي	RU.70
منزل بورقيبه	TN.18
منزل جميل	TN.18
منزل عبد رحمان	TN.18
منزله	EG.01
منزلينسك	RU.73
منزيلينسك	RU.73
منستير	TN.16
منسك	BY.04
منشاه	EG.24
منشاه ابو عمر	EG.14
منشيه قناطر	EG.08
منصوره	EG.01
منفلوط	EG.17
منوبه	TN.39
منوف	EG.09
منيا	EG.10
منيا قمح	EG.14
منياپولس	US.MN
منيعه	DZ.EM
منيه	DZ.EM
منيه نصر	EG.01
منچستر	GB.ENG
منچيستير	GB.ENG
منگلور	IN.19
منگورا	PK.03
مهتر لام	AF.35
مهديه	TN.15
مهربين	IR.28
مهشههد	IR.42
مهلهدي	TR.44
مهمنددره	AF.18
موبارك	UZ.08
موجايسك	RU.47
موحا	YE.25
موخسوقولوخ	RU.63
مودانجيانگ	CN.08
مودستو كاليفرنيا	US.CA
مودهنجياگ شههيري	CN.08
موديستو	US.CA
موراولنكو	RU.87
موردووو روسيه	RU.72
مورسيا	ES.31
مورك	SY.10
مورماشي روسيه	RU.49
مورمانسك	RU.49
مورنو ولي كاليفرنيا	US.CA
مورنو ولي كاليفورنيا	US.CA
موروزوفسك	RU.61
موروم	RU.83
موريدكي	PK.04
مورينا	IN.35
مورينو فالي	US.CA
موزدوك	RU.68
موستولس	ES.29
موستوليس	ES.29
موسكو	RU.48
موسكوا	RU.48
موسل	IQ.15
موش	TR.49
موشكووو روسيه	RU.53
موصل	IQ.15
موصل جديده	IQ.15
موصول	IQ.15
موغادور	MA.07
موغاديشو	SO.02
موغلا	TR.48
موغله	TR.48
موغوتشا	RU.93
موغيليف	BY.06
موقاديشو	SO.02
موكروس روسيه	RU.67
موكشان روسيه	RU.57
مونبلييه	FR.76
مونترال	CA.10
مونتريال	CA.10
مونترييال	CA.10
مونتشيغورسك	RU.49
مونتنياك	DZ.15
مونتپلايير	FR.76
مونخ	DE.02
مونستر	DE.07
مونشنغلادباخ	DE.07
مونيخ	DE.02
مونپليه	FR.76
مونپيليي	FR.76
مونچيگورسك	RU.49
مونچگورسك	RU.49
مووش	TR.49
موژايسك	RU.47
موژاييسك	RU.47
موگوچا	RU.93
موگيلف	BY.06
موگيليف	BY.06
ميادين	SY.07
مياس	RU.13
ميافارقين	TR.21
ميامي	US.FL
ميامي فلوريدا	US.FL
ميانيانگ	CN.32
ميت ابو غالب	EG.20
ميت سلسيل	EG.01
ميت غمر	EG.01
ميتشورينسك	RU.72
ميتيشچي	RU.47
ميجدوريتشينسك	RU.29
ميجدوريچينسك	RU.29
ميجون	RU.32
ميخايلوفكا	RU.84
ميخاييلوفكا اوبلاست ولگوگراد	RU.84
ميخاييلوكا	RU.84
ميدان	ID.26
ميدان اندونيشيا	ID.26
ميدان شهر	AF.27
ميدرد	ES.29
ميدز	US.KY
ميدز كنتاكي	US.KY
ميديات	TR.72
ميديبر	DE.14
ميديسن	US.WI
ميديسون	US.WI
مير اباد	AF.19
مير باچاه كوت	AF.13
مير بچا كوت	AF.13
مير بچه كوت	AF.13
مير پور خاص	PK.05
ميرته	IN.36
ميردين	TR.72
ميرناغرد	UA.05
ميرنوهراد	UA.05
ميرني	RU.63
ميرني سخا جمهوريه	RU.63
ميرني ياقوتستان	RU.63
ميرهورود	UA.18
ميرو	IN.36
ميروت	IN.36
ميرونيفكا	UA.13
ميري	MY.11
ميرپور خاص	PK.05
ميرپور خاص پاكستان	PK.05
ميزا	US.AZ
ميسا	US.AZ
ميسا ايريزونا	US.AZ
ميسكي	RU.29
ميسور	IN.19
ميسيساغا	CA.08
ميسيسوجا	CA.08
ميسينا	IT.15
ميشكين	RU.88
ميشكينو روسيه	RU.40
ميلاس	TR.48
ميلان	IT.09
ميلانو	IT.09
ميلبرن	AU.07
ميلبورن	AU.07
ميلتون كينز	GB.ENG
ميلروفو	RU.61
ميله	DZ.48
ميله جزاير	DZ.48
ميلواكي	US.WI
ميلواكي ويسكانسين	US.WI
ميليروفو	RU.61
ميليوز	RU.08
ميمفس تينيسي	US.TN
ميمن سنگه	BD.H
ميمنسين	BD.H
ميمنسينغ	BD.H
ميمنسينگ	BD.H
ميمنه	AF.07
ميمنه ولسوال	AF.07
مينجاچوير	AZ.33
مينجورا	PK.03
مينجيوان	AZ.69
مينجچوير	AZ.33
مينرالنيه وودي	RU.70
مينز	DE.08
مينسك	BY.04
مينغاشوير	AZ.33
مينوره	PK.03
مينوسنسك	RU.91
مينوسينسك	RU.91
مينيابولس	US.MN
مينياپوليس	US.MN
مينيرالنايي فودي	RU.70
مينيسكي	BY.04
مينيسيفان	AZ.69
مينيمن	TR.35
مينگوره	PK.03
ميهنياگ شههيري	CN.32
ميو	IN.36
ميورافلنكو	RU.87
ميورقه	ES.07
ميونخ	DE.02
ميونيخ	DE.02
مييشان	CN.32
مييكاوايان	PH.03
ميييژوو	CN.30
مييژو	CN.30
ميچورنسك	RU.72
ميچورينسك	RU.72
مژدورچنسك اوبلاست كمروو	RU.29
مگديبرگ	DE.14
مگلين	RU.10
مگيون	RU.32
نابل	TN.19
نابولي	IT.04
ناحيه اسكندريه	IQ.06
ناحيه سده هنديه	IQ.06
ناحيه شنافيه	IQ.04
ناحيه علم	IQ.18
ناحيه غماس	IQ.04
ناحيه قاسم	IQ.06
ناحيه كنترون	AM.11
ناختشيفان	AZ.35
ناخودكا	RU.59
نادويرنا	UA.06
ناديم	RU.87
نارت كالا	RU.22
نارتكالا	RU.22
نارته لاس ويگاس نيوادا	US.NV
نارتهيمپتن	GB.ENG
نارداران	AZ.09
نارفوك ورجينيا	US.VA
ناروفومنسك	RU.47
ناريمانوف	RU.07
ناريمانوف اوبلاست استراخان	RU.07
نارين	KG.04
نازاروفو	RU.91
نازاروفو كراسنويارسك	RU.91
نازران	RU.19
نازوايفسك	RU.54
نازيفايفسك	RU.54
نازيلي	TR.09
ناسك	IN.16
ناسيك	IN.16
ناشفيل	US.TN
ناشك	IN.16
ناشولي	US.TN
ناشويل	US.TN
ناصريه	IQ.09
ناظور	MA.02
ناغبور	IN.16
نافتالان	AZ.34
نافينوميسك	RU.70
ناقوره	LB.06
نالتشيك	RU.22
نالوت	LY.74
نالچك	RU.22
نالچيك	RU.22
نامنگان	UZ.06
نانت	FR.52
نانتانگ	CN.04
نانتشانغ	CN.03
نانتونگ	CN.04
نانجنگ	CN.04
نانجينغ	CN.04
نانجينگ	CN.04
ناندد	IN.16
نانديد	IN.16
ناندير	IN.16
ناننينگ	CN.16
نانيانگ هينان	CN.09
نانينغ	CN.16
نانينگ	CN.16
نانپنگ	CN.07
نانپينگ	CN.07
نانچانگ	CN.03
نانچونگ	CN.32
نانگبو	CN.02
ناهرين	AF.03
ناوايي	UZ.07
ناوي مومباي	IN.16
ناوچهي كينترون	AM.11
نايجيانگ	CN.32
ناپل	IT.04
ناپولي	IT.04
ناگپور	IN.16
نبروه	EG.01
نبطيه و طهطا	LB.07
نبطيه والطهطا	LB.07
نبك	SY.08
نبل	SY.09
نتاكيه	TR.31
نجران	SA.16
نجع حمادي	EG.23
نجف	IQ.17
نجف اباد	IR.28
نجف اشرف	IQ.17
نجف گره	IN.07
نجه	MA.01
نجيله	EG.22
نخجوان	AZ.35
نخشب	UZ.08
نخچيوان	AZ.35
نرختا	RU.37
نريان مار	RU.50
نرچينسك	RU.93
نزهني نووگورد	RU.51
نستروف	RU.23
نسيم شهر	IR.26
نشويل	US.TN
نصيبين	TR.72
نظر اباد	IR.44
نظراباد بزرگ	IR.44
نعامه	DZ.49
نعمانيه	IQ.16
نفتالان	AZ.34
نفتجالا	AZ.36
نفتكامسك	RU.08
نفتكومسك	RU.70
نفتچالا	AZ.36
نفيضه	TN.23
نقاده	EG.23
نقاط خمس	LY.67
نقاوس	DZ.03
نلور	IN.02
نليدوفو	RU.77
نمان	RU.23
نمنقان	UZ.06
نمنكان	UZ.06
نمنگان	UZ.06
ننجنگ	CN.04
ننديد	IN.16
ننچانگ	CN.03
ننگبو	CN.02
نهرين	AF.03
نهنچاگ شههيري	CN.03
نو باگو	PK.05
نو شهر	TR.50
نوا	SY.06
نواباد	TJ.RR
نواوي	UZ.07
نوايي	UZ.07
نوباريه	EG.03
نوتنغهام	GB.ENG
نوجينسك	RU.47
نور هاتشن	AM.05
نور هاچن	AM.05
نورافشون	UZ.14
نورث لاس فيغاس	US.NV
نورثامبتون	GB.ENG
نورثهامبتون	GB.ENG
نورفوك ويرجينيا	US.VA
نورفولك	US.VA
نورلات	RU.73
نورلسك	RU.91
نورنبرگ	DE.02
نورنبيرغ	DE.02
نوريلسك	RU.91
نوريمبيرگ	DE.02
نوشهر	TR.50
نوفغورود عظيمه	RU.52
نوفوالكسندروفسك	RU.70
نوفوبافلوفسك	RU.70
نوفوبولوتسك	BY.07
نوفوترويتسك	RU.55
نوفوتشركاسك	RU.61
نوفودفينسك	RU.06
نوفوزايبكوف	RU.10
نوفوسيبيرسك	RU.53
نوفوكوزنتسك	RU.29
نوفوكويبيشفسك	RU.65
نوفوكيوبانسك	RU.38
نوفوموسكوفيك	RU.76
نوفويوزنسك	RU.67
نوفي ساد	RS.VO
نوفي كارانلوغ	AZ.65
نوكاث	UZ.09
نوكس	UZ.09
نوكيس	UZ.09
نولينسك	RU.33
نووا اودسا	UA.16
نووا كاخوفكا	UA.08
نووالكساندروفسك	RU.70
نووتروييتسك	RU.55
نووزنسك	RU.67
نووزيبكوف	RU.10
نووسيبرسك	RU.53
نووسيبيرسك	RU.53
نووكوبانسك	RU.38
نووكوزنتسك	RU.29
نووكويبيشفسك	RU.65
نووكوييبيشيوسك	RU.65
نووماسكووسك	RU.76
نووواقانزك	RU.32
نوووترويسك	RU.55
نووودوينسك	RU.06
نوووزمييكينو	RU.65
نوووزپاسكوي روسيه	RU.81
نوووسبرسك	RU.53
نوووموسكوفسك روسيه	RU.76
نوووميرهورود	UA.10
نووووارشاوكا	RU.54
نووويوانووسكوي	RU.47
نوووپاولوفسك	RU.70
نووي روقاچيك	RU.84
نووي ساد	RS.VO
نووي لاپساري	RU.16
نووچركاسك	RU.61
نووچركيسك	RU.61
نوي	SY.06
نوي كاران لوگ	AZ.65
نوي كارانلوغ	AZ.65
نوي ممبيي	IN.16
نويا	IN.36
نويدا	IN.36
نويدا بزرگ	IN.36
نويدا كبري	IN.36
نوينوميسك	RU.70
نويي كاران لوگ	AZ.65
نوييدا	IN.36
نوگنسك	RU.47
نوگينسك	RU.47
ني كالس كه	UA.05
نيالا	SD.49
نياله	SD.49
نيتفا	RU.90
نيتوا	RU.90
نيجنفارتوفسك	RU.32
نيجنكامسك	RU.73
نيجني سرجي	RU.71
نيجني نوفغورود	RU.51
نيجنيايا تورا	RU.71
نيجنيوديسك	RU.20
نيرتشينسك	RU.93
نيرلا	IN.07
نيروب روسيه	RU.90
نيس	FR.93
نيسابور	IR.42
نيشابور	IR.42
نيشاپور	IR.42
نيغده	TR.73
نيغدي	TR.73
نيفتيكامسك	RU.08
نيلور	IN.02
نيلوري	IN.02
نيلي	AF.41
نينغبو	CN.02
نيو اورلينز	US.LA
نيو كاسل	AU.02
نيو كيسل نيو ساوته ويلز	AU.02
نيوارك	US.NJ
نيوارك نيو جرسي	US.NJ
نيوارك نيوجرسي	US.NJ
نيواورليان لوييزيانا	US.LA
نيودلهي	IN.07
نيورمبرگ	DE.02
نيوشهر	TR.50
نيوكاسل ابون تاين	GB.ENG
نيويارك شهر	US.NY
نيوينوميسك	RU.70
نيويورك	US.NY
نيپلز	IT.04
نيژنكامسك	RU.73
نيژنوارتوفسك	RU.32
نيژني نووگورد	RU.51
نيژنيانگارسك	RU.11
نيژنيايا تورا	RU.71
نيژنيايا ماكتاما	RU.73
نيژنيايا پويما	RU.91
نيژنيكامسك	RU.73
نيژنينقارزك	RU.11
نيژنيه سرگي	RU.71
نيژنيوارتووسك	RU.32
نيژنيودينسك	RU.20
نيژين	UA.02
نيگبو شههيري	CN.02
نيگدي شههيري	CN.07
نگدي	TR.73
هابرت	AU.06
هابروسك	RU.30
هاربن	CN.08
هاربين	CN.08
هارثه	IQ.02
هازا	CN.25
هاس نگر	IN.16
هاس نگر ممبيي	IN.16
هاكي زين عابدين	AZ.54
هاله	DE.14
هاليتش	UA.06
هاليفاكس	CA.07
هاليچ	UA.06
هامبور	DE.04
هامبورغ	DE.04
هامبورگ	DE.04
هاملتن	CA.08
هاميلتون	CA.08
هانتسويل اباما	US.AL
هانتينگتون بيچ كاليفرنيا	US.CA
هاندان	CN.10
هانغتشو	CN.02
هانوفر	DE.06
هانوفهر	DE.06
هانژونگ	CN.26
هانگ جو	CN.02
هانگژو	CN.02
هايفورون	UA.10
هايكو	CN.31
هايهي	CN.08
هاييكو	CN.31
هجين	SY.07
هدفو	EG.16
هرات	AF.11
هراديزك	UA.18
هراديزك بولتافسكا	UA.18
هرازدان	AM.05
هراه	AF.11
هراويين	MA.06
هرجيسه	SO.20
هرقله	TN.23
هرمل	LB.11
هزه	CN.25
هسار	IN.10
هسنگر	IN.16
هفوف	SA.06
هفيي	CN.01
هكاري	TR.70
هلسنكي	FI.01
هلسني	FI.01
هلسينكي	FI.01
هلوخيف	UA.21
همدان	IR.09
هميلتون انتاريو	CA.08
هنتسفيل	US.AL
هنتسويل اباما	US.AL
هنتنگتن بيچ	US.CA
هندرسون	US.NV
هندرسون نوادا	US.NV
هنوور	DE.06
هنگانگ	CN.08
هنگشوي	CN.10
هنگيانگ	CN.11
ههرير	IQ.11
ههلهبجه	IQ.19
ههنتسڤيل يهلاباما	US.AL
ههيا	EG.14
هو هات	CN.20
هوانگانگ	CN.12
هوانگشان	CN.01
هوانگشان شهر	CN.01
هوانگشي	CN.12
هوانگگانگ	CN.12
هوايبي	CN.01
هوايهوا	CN.11
هواييبويي	CN.01
هواييبيي	CN.01
هوبارت	AU.06
هوبينيكا	UA.04
هورادز	AZ.18
هوراديز	AZ.18
هوركي	BY.06
هورليفكا	UA.05
هورودنيتسيا	UA.27
هوسان	AZ.09
هوسياتين	UA.22
هوسپت	IN.19
هوشتشا	UA.19
هون	LY.64
هونتينغتون بيتش	US.CA
هونولولو	US.HI
هونولولو هوايي	US.HI
هوهوت	CN.20
هووسان	AZ.09
هوييژوو	CN.30
هويژو	CN.30
هوپا	TR.08
هي يوان	CN.30
هياليا فلوريدا	US.FL
هيالياه فلوريدا	US.FL
هياليح	US.FL
هياليه	US.FL
هيبي	CN.09
هيت	IQ.01
هيسار	IN.10
هيغانغ	CN.08
هيفيي	CN.01
هيلسينكي	FI.01
هيليفيكس	CA.07
هيمبرگ	DE.04
هيملتن انتاريو	CA.08
هيندرسن نيوادا	US.NV
هينوور	DE.06
هينگشويي	CN.10
هينگيانگ	CN.11
هيوان	CN.30
هيوستن	US.TX
هيوستون	US.TX
هيووستن	US.TX
هييهي	CN.08
هييوان	CN.30
هيژو	CN.16
هيژوو	CN.16
هيگانگ	CN.08
و شاكها پتنم	IN.02
واحه سيوه	EG.22
واد زم	MA.05
واد سلي	DZ.41
واد فده	DZ.41
واد فضه	DZ.41
واد مدني	SD.38
وادمدني	SD.38
وادودارا	IN.09
وادي	DZ.43
وادي ارهيو	DZ.51
وادي اميزور	DZ.18
وادي رهيو	DZ.51
وادي زم	MA.05
وادي سلي	DZ.41
وادي سوف	DZ.43
وادي سير	JO.16
وادي فده	DZ.41
وادي فضه	DZ.41
وادي لو	MA.01
وادي موسي	JO.19
وار	IN.24
واراناسي	IN.36
وارانسي	IN.36
وارانگل	IN.40
واردنيس	AM.04
واسيلكيف	UA.13
واسيليفكا	UA.26
واغارشاپات	AM.03
والادولد	ES.55
والنسيا	ES.60
وان انتاريو	CA.08
وان تركي	TR.65
وانا	PK.04
وانادزور	AM.06
وانتا	FI.01
واندربجلپارك	ZA.06
واننينگ	CN.31
واها	CN.01
واوكويسك	BY.03
وايادوليد	ES.55
وايزبادن	DE.05
وايك	AM.10
واينان	CN.26
واژو	CN.16
واگهن	CA.08
وبكا	UA.11
وتبينك	ZA.07
وتكينسك	RU.80
وتلوگا	RU.51
وتيبسك	BY.07
وجايانگرم	IN.02
وجده	MA.02
وجياوادا	IN.02
وجيي واره	IN.02
ود مدني	SD.38
ودان	LY.64
ودودرا	IN.09
ودودره	IN.09
ودي	AM.02
ورامين	IR.26
ورجينيا بيچ	US.VA
ورخندنپرووايسكاي	RU.69
ورخنيايا تورا	RU.71
ورخنيايا سالدا	RU.71
ورخنيايا پيشما	RU.71
ورخنيي سرجي	RU.71
ورخنييا پيشما	RU.71
ورخيفتسفه	UA.04
ورزازات	MA.08
ورززات	MA.08
ورسستر	US.MA
ورقله	DZ.50
ورقله جزاير	DZ.50
ورنجل	IN.40
ورونا	IT.20
ورينيگينگ	ZA.06
وزنسنسك	UA.16
وزيركوپرو	TR.55
وسرد	MA.12
وسوولوژسك	RU.42
وقاص	JO.18
وقف	EG.23
وكتوريا	CA.02
وكتوريا برتش كولمبيا	CA.02
ولاديقفقاز	RU.68
ولاديمير	RU.83
ولاديوستوك	RU.59
ولاديووستوك	RU.59
ولايه بسكره	DZ.19
ولايه بيض	DZ.42
ولايه جلفه	DZ.22
ولايه سطيف	DZ.12
ولايه سيدي بلعباس	DZ.30
ولايه غردايه	DZ.45
ولايه غليزان	DZ.51
ولايه قابس	TN.29
ولايه وهران	DZ.09
ولماس	MA.04
ولورهمپتون	GB.ENG
ولونغونغ	AU.02
ولونون	AU.02
ولونگونگ	AU.02
ولوگدا	RU.85
وليكا ديمركا	UA.13
وليكيا دوبورن	UA.25
وليكيا نووگورد	RU.52
وليژ	RU.69
ولگودونسك	RU.61
ولگوگراد	RU.84
ومل	BY.02
وناديزور	AM.06
ونتشو	CN.02
وندربيجلپرك	ZA.06
وندسر انتاريو	CA.08
وندسور	CA.08
ونكوور	CA.02
ونكوور بريتيش كلمبيا	CA.02
وني پي	CA.03
وني پيگ	CA.03
ونيوف	RU.76
ونيپگ	CA.03
ونژو	CN.02
وهان	CN.12
وهران	DZ.09
وهران جزاير	DZ.09
ووتكنسك	RU.80
وورسما	RU.51
ووركوتا	RU.34
ووستر ماساچوست	US.MA
ووستر ميساچوستس	US.MA
ووسكرسنسك	RU.47
ووسكريسنسك	RU.47
ووشي	CN.04
ووشي شههيري	CN.04
ووكتيل	RU.34
وولخوف	RU.42
وولفرهامبتون	GB.ENG
وولنوواخا	UA.05
وولودارسك روسيه	RU.51
وولورهيمپتن	GB.ENG
وولوسوفو	RU.42
وولوكولامسك	RU.47
وولونقونق	AU.02
وولوچيسك	UA.09
وولوگدا	RU.85
وولژايسكاي روسيه	RU.65
وولگو گراد	RU.84
وولگودونسك	RU.61
ووهان	CN.12
ووهاي	CN.20
ووهايي	CN.20
ووهو	CN.01
ووپاتال	DE.07
ووپرتال	DE.07
ووژوو	CN.16
ويبورگ	RU.42
ويتبسك	BY.07
ويتشيتا	US.KS
ويتگرا	RU.85
ويديايوو	RU.49
ويرجينيا بيچ ويرجينيا	US.VA
ويرخناييا سالدا	RU.71
ويزه	TR.39
ويسبادن	DE.05
ويسبيدن	DE.05
ويسوكوفسك	RU.47
ويسوكووسك	RU.47
ويشنف	UA.13
ويفانگ	CN.25
ويكتوريا	CA.02
ويكسا	RU.51
ويلكوفه	UA.17
ويلنسيا	ES.60
ويلنسيه	ES.60
ويلور	IN.25
ويليكيا نووگورد	RU.52
ويليويسك	RU.63
ويليوچنسك	RU.92
ويليوچينسك	RU.92
وين	AT.09
وينزر انتاريو	CA.08
وينكوور	CA.02
وينوهراديف	UA.25
وينيبيغ	CA.03
وينيتسا	UA.23
وينچانگ	CN.31
ويهاي	CN.25
وييخهي شههيري	CN.25
ويينان	CN.26
وييهايي	CN.25
ويچيتا كانزاس	US.KS
ويچيتا كنساس	US.KS
ويگو	ES.58
وپرتال	DE.07
وپكا	UA.11
وگو	ES.58
يابلونووايسكاي روسيه	RU.01
يابلونووسكي جمهوريه اديگيا	RU.01
ياتراو	KZ.06
ياتوش	CN.13
ياجي اذربايجان	AZ.35
يادانا	TR.81
ياداپازاري	TR.54
ياديلايدي	AU.05
ياديياما	TR.02
يارتاشات	AM.02
ياردملي	AZ.66
يارديملي	AZ.66
يارقالق	KZ.13
ياروسلافل	RU.88
ياروسلاول	RU.88
ياسينوفاتا	UA.05
ياشخاباد	TM.S
ياشكينو روسيه	RU.29
يافوروف	UA.15
يافيون قاراهيسار	TR.03
ياقتاش	UZ.10
ياقتاو	KZ.09
ياقسو	CN.13
ياقسو شههيري	CN.13
ياكري	IQ.15
ياكوتسك	RU.63
يالجير	DZ.01
يالطا	UA.11
يالماليق	UZ.14
يالموتا	KZ.02
يالوا	TR.92
يالوفا	TR.92
يالووا	TR.92
يالووه	TR.92
ياماسيا	TR.05
يامريتسار	IN.23
يامستيردام	NL.07
ياممان	JO.16
يامهد	TR.21
يانان	CN.26
يانتاليا	TR.07
يانتاي	CN.25
يانتايي	CN.25
يانجي	CN.05
يانغتشو	CN.04
يانفو	CN.30
يانكرز	US.NY
يانووسك	RU.81
يانچنگ	CN.04
يانگ جيانگ	CN.30
يانگرين	UZ.14
يانگكوان	CN.24
يانگچنگ	CN.24
يانگچوان	CN.24
يانگژو	CN.04
يانگژي	CN.05
يانگژيانگ	CN.30
ياواس روسيه	RU.46
يايجي	AZ.35
يبرود	SY.08
يبين	CN.32
يرشوف	RU.67
يرموك	SY.13
يره غازي خان	PK.04
يروفي پاولوويچ	RU.05
يروفيي پاولوويچ	RU.05
يريفان	AM.11
يريم	YE.23
يزد	IR.40
يزي	DZ.46
يستا	RU.24
يسفاهان	IR.28
يسك	RU.04
يسينواتا	UA.05
يشير	DZ.39
يغغنادزور	AM.10
يغوارد	AM.05
يغورد	AM.05
يغيغنادزور	AM.10
يغگنادزور	AM.10
يغگندزور	AM.10
يفاكي	TR.32
يفرموف	RU.76
يفرن	LY.80
يفلاخ	AZ.68
يكاترنبرگ	RU.71
يكاترينبرج	RU.71
يكاترينبرگ	RU.71
يكانت	ES.60
يكانته	ES.60
يكانتي	ES.60
يكترواوگلي	RU.47
يكتروگورسك	RU.47
يكساندروف	RU.83
يكساندروفيسك	RU.90
يكسن	RU.76
يكسين	RU.76
يكي	AZ.35
يكييترينووكا روسيه	RU.67
يلتس	RU.43
يمانژلينسك	RU.13
يمنجلنسك	RU.13
ين چوان	CN.21
ينبع	SA.05
ينفو	CN.30
يني سرشني	AZ.09
ينپزار يدين	TR.09
ينچوان	CN.21
ينچينگ	CN.04
ينگتان	CN.03
ينگجيانگ	CN.30
ينگي اباد	UZ.14
ينگي قلعه	AF.26
يهبووزهبي	AE.01
يهتلانتا	US.GA
يهرزيروم	TR.25
يهرزگان	TR.24
يهسفههان	IR.28
يهسكهندهريه	EG.06
يهمستهردام	NL.07
يهنتهي شههيري	CN.25
يهنشهن شههيري	CN.19
يهنقهره	TR.68
يهنچين شههيري	CN.04
يهنچيگ شههيري	CN.01
يهنگي ياباد تاجيكستان	UZ.14
يههواز	IR.15
يوبيليني	RU.47
يوبيليني اوبلاست مسكو	RU.47
يوبيلييني	RU.47
يوتاوا	CA.08
يوترخت	NL.09
يوتريخت	NL.09
يوتينهاغ	ZA.05
يوتينهيج	ZA.05
يوجنو سخالينسك	RU.64
يوجياكرتا	ID.10
يوخاري داشكيسان	AZ.16
يوخاري دشكسان	AZ.16
يوخاري دشكيسان	AZ.16
يورال كازاخستان	KZ.07
يورومچي	CN.13
يورومچي شههيري	CN.13
يوزات	TR.66
يوزغات	TR.66
يوزغاد	TR.66
يوزگات	TR.66
يوزگوين	KG.08
يوسلو	NO.12
يوكسك اووا	TR.70
يوكسكوفا	TR.70
يولاخ	AZ.68
يولاين	CN.16
يولن	CN.16
يولن گوانگشي	CN.16
يولوتن	TM.05
يونفو	CN.30
يونكرز	US.NY
يونكرز نيو يارك	US.NY
يونكيرس	US.NY
يونچينگ	CN.24
يوژنوسخالينسك	RU.64
يوگياكارتا	ID.10
ييدينبهره	GB.SCT
ييرشوف	RU.67
ييروفي بافلوفيتش	RU.05
ييريوان	AM.11
ييسفانا	KG.09
ييسك	RU.38
ييسكي شههر	TR.26
ييسلاماباد	PK.08
ييسلامياباد	PK.08
ييسم	RU.38
ييشون جيانگشي	CN.03
ييفريموف	RU.76
ييكاتيرينوفكا	RU.67
ييكيباستوز	KZ.11
ييلح	TR.76
ييليتس	RU.43
ييني سوراخاني	AZ.09
يينچويهن شههيري	CN.21
يينگتان	CN.03
يينگي اباد	UZ.14
ييچاگ شههيري	CN.12
يچان	CN.03
يچنگ	CN.12
يگزندروف ولاديمير اوبلاست	RU.83
يگزندرووسك پيرم كرايي	RU.90
پااديان	PH.09
پادانگ	ID.24
پادنگ اندونزي	ID.24
پارادايس نوادا	US.NV
پارتنيت	UA.11
پارتنيت روسيه	UA.11
پارتيزانسك	RU.59
پارتينيت	UA.11
پاركنت	UZ.14
پاركنت ازبكستان	UZ.14
پارون	AF.38
پاريس	FR.11
پاريژ	FR.11
پاسير گودانگ	MY.01
پاكدشت	IR.26
پالاسوفكا	RU.84
پالمبانگ	ID.32
پاليمبانگ	ID.32
پامپلونا	ES.32
پانابو	PH.11
پانكووكا	RU.52
پاولودار	KZ.11
پاولودار قزاقستان	KZ.11
پاولوف نيژني نووگورود	RU.51
پاولوفسك	RU.66
پاولوفسك اوبلاست وورونژ	RU.86
پاولوهراد	UA.04
پاولوو	RU.51
پاپ	UZ.06
پاپ ازبكستان	UZ.06
پاگاديان	PH.09
پتالينگ جايا	MY.12
پترا دوبراوا	RU.65
پتروزاودسك	RU.28
پتروف وال	RU.84
پتروفسك اوبلاست ساراتوف	RU.67
پتروپاول قزاقستان	KZ.16
پترگوف	RU.66
پتس برگ	US.PA
پتسبرگ	US.PA
پتنه	IN.34
پتوشكي	RU.83
پرباني	IN.16
پربهني	IN.16
پرت	AU.08
پرتك	TR.62
پرته	AU.08
پرته استريليا	AU.08
پرتوريا	ZA.06
پرستون	GB.ENG
پرسفت	RU.47
پرقند	UZ.14
پركند	UZ.14
پرم	RU.90
پرنس	AF.38
پروتوينو	RU.47
پرولتارسك	RU.61
پرولتاريي	RU.52
پروميشلنايا	RU.29
پريتوريا	ZA.06
پريستن لنكاشاير	GB.ENG
پريستينا	XK.10097360
پريشتينا	XK.10097360
پريطوريا	ZA.06
پريمورسك اوبلاست لنينگراد	RU.42
پريوولژسك	RU.21
پرگامون	TR.35
پستوفو	RU.52
پسقند	UZ.14
پسكنت	UZ.14
پسكند	UZ.14
پسكوف	RU.60
پشاور	PK.03
پغمان	AF.13
پكانبارو	ID.37
پل خمري	AF.03
پل علم	AF.17
پلاست	RU.13
پلافسك	RU.76
پلانو	US.TX
پلانو تيكساس	US.TX
پلاييموته	GB.ENG
پلوور	TR.62
پليموت	GB.ENG
پليموث	GB.ENG
پلينو	US.TX
پمپري	IN.16
پمپري چنچواد	IN.16
پنا	IN.34
پنجاب	AF.05
پنجكنت	TJ.03
پنجوين	IQ.05
پندي بهتيان	PK.04
پنزا	RU.57
پنگدنگشان	CN.09
پنگشيانگ	CN.03
پنگليانگ	CN.15
پوتيان	CN.07
پوخويستنفو	RU.65
پودوژ	RU.28
پورت زبته	ZA.05
پورت سودان	SD.36
پورت يزابت	ZA.05
پورتسموت	GB.ENG
پورتسموث	GB.ENG
پورتلند اورگن	US.OR
پورتوپرنسس	PH.41
پورخوف	RU.60
پورنيا	IN.34
پورنيه	IN.34
پوزانتي	TR.81
پوستوشكا	RU.60
پوشكينو	RU.47
پوشكينو استان مسكو	RU.47
پوشينو	RU.47
پوشچينو	RU.47
پوكروف	RU.83
پوكروفسك ياقوتستان	RU.63
پوكرووسك سخا جمهوريه	RU.63
پولاتلي	TR.68
پولازنا روسيه	RU.90
پولتاوا	UA.18
پولسك	RU.23
پولوكوانه	ZA.09
پولوكواني	ZA.09
پولوكوين	ZA.09
پولوهي	UA.26
پونا	IN.16
پونتياناك	ID.11
پونتيانك اندونيشيا	ID.11
پونه	IN.16
پوني	IN.16
پونينگ	CN.30
پووورينو	RU.86
پويانگ	CN.09
پويرتو پرنسيسا	PH.41
پوپاسنا	UA.14
پوچينوك اوبلاست اسمالنسك	RU.69
پوچژ	RU.21
پياتالوفو	RU.60
پياتيخاتكي	UA.04
پيتالنيگ جايا	MY.12
پيترمارتسبرگ	ZA.02
پيترماريتزبرگ	ZA.02
پيترماريتسبرگ	ZA.02
پيتروزاودسك	RU.28
پيتروزاوودسك	RU.28
پيتروپاول	KZ.16
پيتروپاولوسك كامچاتسكي	RU.92
پيتروپاولووسك كمچاتسكي	RU.92
پيتروپاڤل	KZ.16
پيتسبرگ پنسيلوانيا	US.PA
پيرادايز نيوادا	US.NV
پيرتاگه	TR.62
پيرم	RU.90
پيريسويت	RU.47
پيشاوار	PK.03
پيشاور	PK.03
پيشما روسيه	RU.71
پيكانبارو	ID.37
پينجوين	IQ.05
پيندوشي روسيه	RU.28
پينزا	RU.57
پينگدينگشان	CN.09
پينگشيانگ	CN.03
پپ ازبكستان	UZ.06
پچورا	RU.34
پچوري	RU.60
چاجوا	CN.01
چارليرويي	BE.WAL
چارنتساوان	AM.05
چاريكار	AF.40
چاقودا روسيه	RU.85
چاكوي	GE.04
چامباراك	AM.04
چامليديري انقره	TR.68
چاندراپور	IN.16
چاندلر اريزونا	US.AZ
چاندلر ايريزونا	US.AZ
چاني روسيه	RU.53
چانگ شا	CN.11
چانگ چون	CN.05
چانگجي	CN.24
چانگدا	CN.11
چانگدي	CN.11
چانگشا	CN.11
چانگچون	CN.05
چانگژو	CN.04
چانگژي	CN.24
چاويانگ	CN.19
چاوژو	CN.30
چاوژوو	CN.30
چاي	TR.70
چاپايفسك	RU.65
چاپرا	IN.34
چاگجو شههير	CN.04
چاگشا شههير	CN.11
چاگچون شههيري	CN.05
چتاگانگ	BD.84
چخوف استان مسكو	RU.47
چركاسي	UA.01
چركسك	RU.27
چركيسك	RU.27
چركيسي	UA.01
چرنوگلووكا	RU.47
چرنوگولوفكا	RU.47
چرنيهيف	UA.02
چرنيوتسي	UA.03
چرپووتس	RU.85
چساپيك ورجينيا	US.VA
چساپيك ويرجينيا	US.VA
چشمه	TR.35
چغه سراي	AF.34
چغچران	AF.09
چليابنسك	RU.13
چليابينسك	RU.13
چمچمال	IQ.05
چنارلي شمكور	AZ.51
چنارلي قاخ	AZ.39
چناق قلعه	TR.17
چناق قلعي	TR.17
چناي	IN.25
چنايي	IN.25
چندراپور	IN.16
چندرپور	IN.16
چندلر اريزونا	US.AZ
چنكيري	TR.82
چنيان	PK.04
چنيو	PK.04
چنيوت	PK.04
چنيوت پاكستان	PK.04
چنژوو	CN.16
چنگ دو	CN.32
چنگداو	CN.25
چنگده	CN.10
چنگدو	CN.32
چنگيوان	CN.30
چهار برج	AF.11
چهارشنگه	TM.04
چهمچهمال	IQ.05
چوانژو	CN.07
چوبوك انقره	TR.68
چوجنگ	CN.29
چودوفو	RU.52
چورتكيف	UA.22
چورلو	TR.59
چوروم	TR.19
چوسوفوي	RU.90
چوسووويي	RU.90
چولا وستا	US.CA
چولا ويستا كاليفرنيا	US.CA
چونيان	PK.04
چونگ كنگ	CN.33
چونگ كينگ	CN.33
چونگچنگ	CN.33
چوينژو	CN.07
چوژوو	CN.01
چيبوكساري	RU.16
چيتا	RU.93
چيخوف	RU.47
چيركاسي	UA.01
چيرنيوتسي	UA.03
چيريپووتس	RU.85
چيرچيق	UZ.14
چيرچيق ازبكستان	UZ.14
چيفنگ	CN.20
چيفينگ	CN.20
چيليابنسك	RU.13
چيمنتز	DE.13
چينارلي	AZ.51
چيناز	UZ.14
چيناي	IN.25
چينهوانگداو	CN.10
چينگداو	CN.25
چينگدو	CN.32
چينگدي	CN.10
چينگيوان	CN.30
چيوژوو	CN.02
چيي	TR.70
چيچكه	AF.24
چيچيخار شههيري	CN.08
چيچيهار	CN.08
چيگداو شههيري	CN.25
چپاييوسك	RU.65
چگرام	BD.84
ژانژو	CN.11
ژانگجياكوو	CN.10
ژانگجيانيي	CN.11
ژانگي	CN.15
ژانگيي	CN.15
ژانگژو	CN.07
ژاوتونگ	CN.29
ژاوكينگ	CN.30
ژاوچنگ	CN.30
ژاوچينگ	CN.30
ژنگژو	CN.09
ژوفتي وودي	UA.04
ژونگويي	CN.21
ژوهويي	CN.30
ژووكوو	CN.09
ژوژوو	CN.11
ژيانگمن	CN.30
ژياوزو	CN.09
ژيتومير	UA.27
ژيداشيف	UA.15
ژينگژو	CN.09
ڤابس	TN.29
ڤالمه	DZ.23
ڤانادزور	AM.06
ڤفصه	TN.30
گاتينو	CA.10
گاتچينا	RU.42
گاجوواكا	IN.02
گادژييفو	RU.49
گارداباني	GE.68
گارلند تگزاس	US.TX
گاز اجاق	TM.04
گازي يانتهپ	TR.83
گاسپرا	UA.11
گالي	GE.02
گاليچ روسيه	RU.37
گانجا شهر	AZ.20
گانژوو	CN.03
گاگارين	RU.69
گاگرا	GE.02
گبزه	TR.41
گجرات	PK.04
گدوف	RU.60
گراتس	AT.06
گراز	AT.06
گرداباني	GE.68
گرده	TR.14
گرديز	AF.36
گرشك	AF.10
گرودنا	BY.03
گرودنو	BY.03
گرودوويكوفسك	RU.24
گروزني	RU.12
گروننگن شهر	NL.04
گرونينن	NL.04
گريتر نوييدا	IN.36
گريسن	TR.28
گريسون	TR.28
گريشك	AF.10
گرينزبورو شمالي كيرولاينا	US.NC
گرينزبورو كاروليناي شمالي	US.NC
گرگان	IR.37
گلازوف	RU.80
گلاسگو	GB.SCT
گلاسگوو	GB.SCT
گلبرت ايريزونا	US.AZ
گلبرگه	IN.19
گلزنكيرشن	DE.07
گلستان	IR.26
گلستان ازبكستان	UZ.16
گلسنكرچن	DE.07
گلميم	MA.10
گلن دژيك	RU.38
گلنديل	US.CA
گلنديل اريزونا	US.AZ
گلنديل ايريزونا	US.AZ
گلندژيك	RU.38
گلي بولو	TR.17
گليبولو	TR.17
گليت	PK.07
گلينديل	US.CA
گلگت	PK.07
گمشخانه	TR.69
گنتر	IN.02
گنتور	IN.02
گهبزه	TR.41
گهڤهر	TR.70
گواتي	IN.03
گوانگ جو	CN.30
گوانگيوان	CN.32
گواهتي	IN.03
گوايي گول	AZ.62
گوباخا	RU.90
گوبكين	RU.09
گوبنك	RU.09
گوتهن برگ	SE.28
گوجانباغ	CN.13
گوجرا	PK.04
گوجرانواله	PK.04
گوجره	PK.04
گوداوتا	GE.02
گودرمس	RU.12
گورانبوايي	AZ.21
گورانبوي	AZ.21
گوركه پور	IN.36
گوركپور	IN.36
گورمه	TR.50
گورنو طاييسك	RU.03
گورنوزاوودسك پرم	RU.90
گوروخوفتس	RU.83
گورودتس	RU.51
گوري	GE.73
گوريمي	TR.50
گورگان	IN.10
گورگاو	IN.10
گوسف	RU.23
گولباشي اديامان	TR.02
گولتسينو	RU.47
گولستان	UZ.16
گولميم	MA.10
گوليتسينو	RU.47
گوليستان	UZ.16
گومل	BY.02
گوميل	BY.02
گوواهاتي	IN.03
گووتهنبرگ	SE.28
گوي جي	AZ.22
گوي يانگ	CN.18
گوي گول	AZ.62
گويادوتا	GE.02
گويلين شههيري	CN.16
گوييانگ	CN.18
گويياگ شههيري	CN.18
گوييگانگ	CN.16
گويچاي	AZ.22
گويگانگ	CN.16
گيادين	TR.04
گياگينسكايا	RU.01
گيتينو	CA.10
گيتينيو	CA.10
گيجون	ES.34
گيلبرت اريزونا	US.AZ
گيومري	AM.07
"""#
}
