// SPDX-License-Identifier: Apache-2.0

public struct FamilyWords: Sendable {
    public let title = Message(en: "Family of {reference}", ar: "أسرة {reference}", ru: "Семья: {reference}")
    public let open = Message(en: "Family", ar: "الأسرة", ru: "Семья")
    public let child = Message(en: "child", ar: "طفل", ru: "ребёнок")
    public let childsFile = Message(
        en: "This is a child’s file. A child is a victim first: what others are accused of does not stand here.",
        ar: "هذا ملف طفل. الطفل ضحية أولًا: ما يُنسب إلى غيره لا يرد هنا.", ru: "Это дело ребёнка. Ребёнок прежде всего пострадавший: в чём обвиняют других, здесь не указано.")
    public let help = Message(
        en:
            "Files of one family are linked here: one officer claims a link, another establishes it, and until then it counts all the same. For a child it is also recorded who answers for it and what is best for it. Nobody of a family goes while a child stays behind, unless the determination for the child allows it.",
        ar:
            "تُربط هنا ملفات الأسرة الواحدة: يذكر موظف الصلة ويثبتها آخر، وتُحسب قبل ذلك أيضًا. ويُسجل للطفل من يتولى أمره وما هو الأفضل له. لا يذهب أحد من الأسرة ويبقى طفل، إلا إذا سمح بذلك التحديد الخاص بالطفل.",
        ru:
            "Здесь связывают дела одной семьи: один сотрудник указывает связь, другой её подтверждает, но учитывается она и до этого. О ребёнке записывают также, кто за него отвечает и что для него лучше. Никто из семьи не уезжает, пока ребёнок остаётся, если этого не разрешает определение о ребёнке."
    )

    // The people who belong together
    public let unit = Message(en: "Belong together", ar: "من لا يُفرَّق بينهم", ru: "Кого нельзя разлучать")
    public let alone = Message(en: "No link to anybody is recorded.", ar: "لا صلة مسجلة بأحد.", ru: "Связей ни с кем не записано.")
    public let undetermined = Message(
        en: "Nothing is determined yet for {reference}. Until then the unity of the family is open, and nobody of it prepares to go.",
        ar: "لم يُحدد شيء بعد بشأن {reference}. وإلى ذلك الحين تبقى وحدة الأسرة مفتوحة ولا يُعدّ لسفر أحد منها.",
        ru: "О {reference} пока ничего не определено. До этого единство семьи не решено, и никого из неё к отъезду не готовят.")
    public let toGo = Message(en: "is to go home", ar: "يعود", ru: "возвращается")
    public let parted = Message(en: "may be apart from the parents", ar: "يجوز انفصاله عن والديه", ru: "может быть отдельно от родителей")
    public let nothing = Message(en: "nothing is determined", ar: "لم يُحدد شيء", ru: "ничего не определено")

    // Links
    public let links = Message(en: "Links", ar: "الصلات", ru: "Связи")
    public let link = Message(en: "Link", ar: "الصلة", ru: "Связь")
    public let claim = Message(en: "Link to another file", ar: "اربط بملف آخر", ru: "Связать с другим делом")
    public let claimHint = Message(
        en: "The link counts at once, for both. What was cleared of family unity is open again, and journeys that were begun stop.",
        ar: "تُحسب الصلة فورًا للطرفين. ما أُجيز من وحدة الأسرة يعود مفتوحًا، وتتوقف الرحلات التي بدأت.",
        ru: "Связь учитывается сразу для обоих. Допуск по единству семьи отпадает, начатые перевозки останавливаются.")
    public let relation = Message(en: "This person is", ar: "هذا الشخص", ru: "Этот человек")
    public let other = Message(en: "Reference of the other file", ar: "مرجع الملف الآخر", ru: "Номер другого дела")
    public let motherOf = Message(en: "mother of", ar: "والدة", ru: "мать для")
    public let fatherOf = Message(en: "father of", ar: "والد", ru: "отец для")
    public let siblingOf = Message(en: "brother or sister of", ar: "أخ أو أخت", ru: "брат или сестра для")
    public let spouseOf = Message(en: "husband or wife of", ar: "زوج أو زوجة", ru: "муж или жена для")
    public let guardianOf = Message(en: "guardian of", ar: "وصي على", ru: "опекун для")
    public let hasMother = Message(en: "child of the mother", ar: "ابن أو ابنة الأم", ru: "ребёнок матери")
    public let hasFather = Message(en: "child of the father", ar: "ابن أو ابنة الأب", ru: "ребёнок отца")
    public let hasGuardian = Message(en: "in the care of the guardian", ar: "في عهدة الوصي", ru: "под опекой")
    public let runs = Message(en: "{a} is {kinship} {b}", ar: "القرابة: {a}، {kinship} {b}", ru: "Родство: {a} — {kinship} {b}")
    public let stateClaimed = Message(en: "claimed", ar: "مذكورة", ru: "указана")
    public let stateEstablished = Message(en: "established", ar: "مثبتة", ru: "установлена")
    public let stateRefuted = Message(en: "refuted", ar: "منفية", ru: "опровергнута")
    public let stateUnlinked = Message(en: "parted", ar: "مفصولة", ru: "разъединена")
    public let establish = Message(en: "Establish the link", ar: "أثبت الصلة", ru: "Установить связь")
    public let refute = Message(en: "Refute the link", ar: "انفِ الصلة", ru: "Опровергнуть связь")
    public let proposeUnlink = Message(en: "Propose to part", ar: "اقترح الفصل", ru: "Предложить разъединить")
    public let unlink = Message(en: "Part the two", ar: "افصل بينهما", ru: "Разъединить")
    public let keep = Message(en: "Do not part", ar: "لا تفصل", ru: "Не разъединять")
    public let unlinkWaits = Message(
        en: "It was proposed to part the two. Another officer must agree.", ar: "اقتُرح الفصل بينهما. يجب أن يوافق موظف آخر.", ru: "Предложено разъединить. Согласиться должен другой сотрудник.")

    // Evidence of kinship
    public let evidence = Message(en: "Evidence of the kinship", ar: "دليل القرابة", ru: "Доказательства родства")
    public let evidenceKind = Message(en: "Kind", ar: "النوع", ru: "Вид")
    public let addEvidence = Message(en: "Add evidence", ar: "أضف دليلًا", ru: "Добавить доказательство")
    public let document = Message(en: "document", ar: "وثيقة", ru: "документ")
    public let statement = Message(en: "statement", ar: "إفادة", ru: "заявление")
    public let kinshipTest = Message(en: "kinship test (DNA)", ar: "فحص القرابة (الحمض النووي)", ru: "тест на родство (ДНК)")
    public let finding = Message(en: "What it says", ar: "ما يدل عليه", ru: "О чём говорит")
    public let supports = Message(en: "supports the kinship", ar: "يؤيد القرابة", ru: "в пользу родства")
    public let speaksAgainst = Message(en: "speaks against it", ar: "ينفيها", ru: "против родства")
    public let undecided = Message(en: "undecided", ar: "غير حاسم", ru: "не решает")
    public let what = Message(en: "What was seen or said", ar: "ما شوهد أو قيل", ru: "Что увидели или услышали")
    public let addTest = Message(en: "Record a kinship test", ar: "سجّل فحص قرابة", ru: "Записать тест на родство")
    public let addTestHint = Message(
        en: "Only with the consent of both. For a child it is the guardian who consents, and the guardian must be named first.",
        ar: "بموافقة الطرفين فقط. وعن الطفل يوافق الوصي، ويجب تسميته أولًا.", ru: "Только с согласия обоих. За ребёнка согласие даёт опекун, которого сначала назначают.")
    public let consentOf = Message(en: "Consent for {reference}", ar: "الموافقة عن {reference}", ru: "Согласие за {reference}")
    public let giver = Message(en: "Given by", ar: "من أعطاها", ru: "Кто дал")
    public let person = Message(en: "the person", ar: "الشخص نفسه", ru: "сам человек")
    public let guardian = Message(en: "the guardian", ar: "الوصي", ru: "опекун")
    public let explainedBy = Message(en: "Explained by", ar: "من شرحها", ru: "Кто разъяснил")
    public let language = Message(en: "In which language (code, as ru)", ar: "بأي لغة (رمز مثل ru)", ru: "На каком языке (код, например ru)")
    public let interpreter = Message(en: "Interpreter", ar: "المترجم", ru: "Переводчик")
    public let manner = Message(en: "How given", ar: "كيف أُعطيت", ru: "Как дано")
    public let signature = Message(en: "signature", ar: "توقيع", ru: "подпись")
    public let thumbprint = Message(en: "thumbprint", ar: "بصمة إبهام", ru: "отпечаток пальца")
    public let spoken = Message(en: "spoken before a witness", ar: "شفهيًا أمام شاهد", ru: "устно при свидетеле")
    public let witness = Message(en: "Witness", ar: "الشاهد", ru: "Свидетель")
    public let on = Message(en: "Day (as 2026-02-24)", ar: "اليوم (مثل \u{2066}2026-02-24\u{2069})", ru: "Дата (например, 2026-02-24)")
    public let withdrawConsent = Message(en: "Consent of {reference} taken back", ar: "سُحبت موافقة {reference}", ru: "Согласие {reference} отозвано")
    public let withdrawn = Message(en: "consent taken back: it no longer counts", ar: "سُحبت الموافقة: لم يعد يُحسب", ru: "согласие отозвано: больше не учитывается")

    // Guardian
    public let guardianTitle = Message(en: "Who answers for the child", ar: "من يتولى أمر الطفل", ru: "Кто отвечает за ребёнка")
    public let noGuardian = Message(en: "Nobody is named.", ar: "لم يُسمَّ أحد.", ru: "Никто не назначен.")
    public let nameGuardian = Message(en: "Name a guardian", ar: "سمِّ وصيًا", ru: "Назначить опекуна")
    public let endGuardian = Message(en: "End the guardianship", ar: "أنهِ الوصاية", ru: "Прекратить опеку")
    public let kind = Message(en: "Person, office or institution", ar: "شخص أو دائرة أو مؤسسة", ru: "Человек, орган или учреждение")
    public let kindPerson = Message(en: "person", ar: "شخص", ru: "человек")
    public let kindOffice = Message(en: "office", ar: "دائرة", ru: "орган")
    public let kindInstitution = Message(en: "institution", ar: "مؤسسة", ru: "учреждение")
    public let toChild = Message(en: "To the child", ar: "صلته بالطفل", ru: "Кем приходится ребёнку")
    public let grandparent = Message(en: "grandmother or grandfather", ar: "جد أو جدة", ru: "бабушка или дедушка")
    public let auntOrUncle = Message(en: "aunt or uncle", ar: "عم أو خال أو عمة أو خالة", ru: "тётя или дядя")
    public let sibling = Message(en: "brother or sister", ar: "أخ أو أخت", ru: "брат или сестра")
    public let otherRelative = Message(en: "another relative", ar: "قريب آخر", ru: "другой родственник")
    public let authority = Message(en: "guardianship authority", ar: "سلطة الوصاية", ru: "орган опеки")
    public let childrensHome = Message(en: "children’s home", ar: "دار أطفال", ru: "детский дом")
    public let otherRelation = Message(en: "other", ar: "غير ذلك", ru: "иное")
    public let since = Message(en: "Since", ar: "منذ", ru: "С какого дня")
    public let until = Message(en: "Until, where there is an end", ar: "حتى، إن كان لها نهاية", ru: "До какого дня, если есть срок")
    public let ended = Message(en: "ended", ar: "انتهت", ru: "прекращена")
    public let returnConsent = Message(en: "What those who have a say said to the return", ar: "ما قاله أصحاب القول في العودة", ru: "Что сказали о возвращении те, чьё слово нужно")
    public let recordAnswer = Message(en: "Record an answer", ar: "سجّل جوابًا", ru: "Записать ответ")
    public let recordAnswerHint = Message(
        en: "A refusal blocks the check of consent until the same person or a court says otherwise.", ar: "الرفض يمنع فحص الرضا حتى يقول صاحبه أو محكمة غير ذلك.",
        ru: "Отказ блокирует проверку согласия, пока тот же человек или суд не решит иначе.")
    public let mother = Message(en: "the mother", ar: "الأم", ru: "мать")
    public let father = Message(en: "the father", ar: "الأب", ru: "отец")
    public let court = Message(en: "a court", ar: "محكمة", ru: "суд")
    public let agrees = Message(en: "agrees", ar: "موافقة", ru: "согласие")
    public let refuses = Message(en: "refuses", ar: "رفض", ru: "отказ")
    public let answerIs = Message(en: "Answer", ar: "الجواب", ru: "Ответ")
    public let theirWords = Message(en: "In their words", ar: "بكلماتهم", ru: "Их слова")

    // Best interests
    public let interests = Message(en: "Best interests of the child", ar: "المصلحة الفضلى للطفل", ru: "Наилучшие интересы ребёнка")
    public let interestsNone = Message(en: "not begun", ar: "لم يبدأ", ru: "не начато")
    public let interestsOpen = Message(en: "being determined", ar: "قيد التحديد", ru: "определяется")
    public let interestsProposed = Message(en: "proposed; waits for a second officer", ar: "مقترح؛ بانتظار موظف ثانٍ", ru: "предложено; ждёт второго сотрудника")
    public let interestsDecided = Message(en: "decided, and stands", ar: "تقرر وهو قائم", ru: "решено и действует")
    public let interestsRevoked = Message(en: "no longer stands", ar: "لم يعد قائمًا", ru: "больше не действует")
    public let openPanel = Message(en: "Open a determination", ar: "افتح تحديدًا", ru: "Начать определение")
    public let panel = Message(en: "Panel", ar: "اللجنة", ru: "Комиссия")
    public let memberName = Message(en: "Name", ar: "الاسم", ru: "Имя")
    public let capacity = Message(en: "As", ar: "بصفة", ru: "В качестве")
    public let safeguardsOfficer = Message(en: "safeguards officer", ar: "موظف ضمانات", ru: "сотрудник по гарантиям")
    public let childProtection = Message(en: "child protection", ar: "حماية الطفل", ru: "защита детей")
    public let psychologist = Message(en: "psychologist", ar: "اختصاصي نفسي", ru: "психолог")
    public let physician = Message(en: "physician", ar: "طبيب", ru: "врач")
    public let lawyer = Message(en: "lawyer", ar: "محامٍ", ru: "юрист")
    public let educator = Message(en: "educator", ar: "مربٍّ", ru: "педагог")
    public let hear = Message(en: "Record how the child was heard", ar: "سجّل كيف سُمع الطفل", ru: "Записать, как ребёнок был выслушан")
    public let heardHow = Message(en: "How", ar: "كيف", ru: "Как")
    public let talk = Message(en: "in a talk", ar: "بالحديث", ru: "в беседе")
    public let play = Message(en: "in play", ar: "باللعب", ru: "в игре")
    public let drawing = Message(en: "by drawing", ar: "بالرسم", ru: "через рисунок")
    public let trustedAdult = Message(en: "through an adult the child trusts", ar: "عبر بالغ يثق به الطفل", ru: "через взрослого, которому ребёнок доверяет")
    public let notHeard = Message(en: "not heard", ar: "لم يُسمع", ru: "не выслушан")
    public let childsWords = Message(en: "What the child said, or why it was not heard", ar: "ما قاله الطفل أو لماذا لم يُسمع", ru: "Что сказал ребёнок или почему не выслушан")
    public let propose = Message(en: "Propose a determination", ar: "اقترح تحديدًا", ru: "Предложить определение")
    public let considered = Message(en: "Ways that were considered (two or more)", ar: "الخيارات التي نُظر فيها (اثنان أو أكثر)", ru: "Рассмотренные пути (два или больше)")
    public let outcome = Message(en: "What is best", ar: "ما هو الأفضل", ru: "Что лучше всего")
    public let withFamily = Message(en: "return with the family", ar: "العودة مع الأسرة", ru: "возвращение с семьёй")
    public let toGuardian = Message(en: "return to the named guardian", ar: "العودة إلى الوصي المسمى", ru: "возвращение к назначенному опекуну")
    public let stay = Message(en: "stay", ar: "البقاء", ru: "остаться")
    public let ofAge = Message(en: "18 or over", ar: "١٨ سنة فأكثر", ru: "18 лет и старше")
    public let lostMember = Message(en: "No longer holds without", ar: "لم يعد ساريًا من دون", ru: "Больше не действует без")
    public let mayBeParted = Message(en: "May the child and its parents be apart?", ar: "هل يجوز انفصال الطفل عن والديه؟", ru: "Можно ли разлучить ребёнка с родителями?")
    public let no = Message(en: "no", ar: "لا", ru: "нет")
    public let reasons = Message(en: "Reasons", ar: "الأسباب", ru: "Основания")
    public let decide = Message(en: "Decide as proposed", ar: "قرر كما اقتُرح", ru: "Решить, как предложено")
    public let sendBack = Message(en: "Send back to the panel", ar: "أعد إلى اللجنة", ru: "Вернуть комиссии")
    public let revoke = Message(en: "Revoke for something new", ar: "ألغِ لأمر جديد", ru: "Отменить из-за нового обстоятельства")
    public let decidedOn = Message(en: "Decided on", ar: "تقرر في", ru: "Решено")

    // A child without papers
    public let registerTitle = Message(en: "Register a child", ar: "سجّل طفلًا", ru: "Зарегистрировать ребёнка")
    public let registerHint = Message(
        en: "For a child who is here and stands on no list. Write what whoever handed the child in said; what is not known stays empty.",
        ar: "لطفل موجود هنا ولا يرد في أي قائمة. اكتب ما قاله من سلّم الطفل، واترك ما لا يُعرف فارغًا.",
        ru: "Для ребёнка, который находится здесь и не значится ни в одном списке. Запишите слова того, кто его передал; неизвестное оставьте пустым.")
    public let calledName = Message(en: "What the child is called", ar: "كيف يُدعى الطفل", ru: "Как зовут ребёнка")
    public let nameFrom = Message(en: "Where the name comes from", ar: "مصدر الاسم", ru: "Откуда имя")
    public let nameAssumed = Message(en: "assumed: others call the child so", ar: "مفترض: هكذا يدعوه الآخرون", ru: "условное: так ребёнка называют другие")
    public let nameStated = Message(en: "the child said so", ar: "قاله الطفل", ru: "назвал сам ребёнок")
    public let nameDocument = Message(en: "from a document", ar: "من وثيقة", ru: "из документа")
    public let earliest = Message(en: "Born not before (as 2014 or 2014-05)", ar: "لم يولد قبل (مثل 2014 أو \u{2066}2014-05\u{2069})", ru: "Родился не раньше (например, 2014 или 2014-05)")
    public let latest = Message(en: "Born not after", ar: "لم يولد بعد", ru: "Родился не позже")
    public let estimateBasis = Message(en: "Estimated from", ar: "قُدّر من", ru: "Оценено")
    public let fromWords = Message(en: "what was said", ar: "ما قيل", ru: "по словам")
    public let fromAppearance = Message(en: "how the child looks", ar: "مظهر الطفل", ru: "по внешности")
    public let fromMedical = Message(en: "a medical examination", ar: "فحص طبي", ru: "по медицинскому осмотру")
    public let fromDocument = Message(en: "a document", ar: "وثيقة", ru: "по документу")
    public let placeFound = Message(en: "Where the child was found", ar: "أين وُجد الطفل", ru: "Где найден ребёнок")
    public let foundOn = Message(en: "Found on (as 2026-02-24)", ar: "وُجد في (مثل \u{2066}2026-02-24\u{2069})", ru: "Найден (например, 2026-02-24)")
    public let informant = Message(en: "From whose words", ar: "من أقوال من", ru: "С чьих слов")
    public let informantWords = Message(en: "What they said", ar: "ما قالوه", ru: "Что сказали")
    public let numberThere = Message(
        en: "Number where the child is, if there is one", ar: "الرقم حيث الطفل، إن وُجد", ru: "Номер там, где ребёнок находится, если есть")
    public let registerButton = Message(en: "Open the child’s file", ar: "افتح ملف الطفل", ru: "Открыть дело ребёнка")
    public let registeredFact = Message(
        en: "Registered from a child’s presence; from the words of {name}", ar: "سُجّل من وجود طفل؛ من أقوال {name}", ru: "Зарегистрировано по присутствию ребёнка; со слов: {name}")
    public let bornBetween = Message(en: "between {from} and {to}", ar: "بين {from} و{to}", ru: "между {from} и {to}")
    public let sourcesHidden = Message(
        en: "On a child’s page only the columns that say who the child is are shown.", ar: "لا تُعرض في صفحة الطفل إلا الأعمدة التي تعرّف به.", ru: "На странице ребёнка показаны только столбцы о том, кто он.")

    // Tasks
    public let establishTask = Message(en: "Establish or refute a family link", ar: "أثبت صلة أسرية أو انفها", ru: "Установить или опровергнуть связь")
    public let unlinkTask = Message(en: "Decide whether to part a family", ar: "قرر بشأن فصل أسرة", ru: "Решить, разъединять ли семью")
    public let decideTask = Message(en: "Decide on a child’s best interests", ar: "قرر في مصلحة طفل فضلى", ru: "Решить о наилучших интересах ребёнка")
    public let separatedTask = Message(en: "A family prepares to go; the child does not", ar: "أسرة تستعد للسفر والطفل لا", ru: "Семья готовится ехать, ребёнок — нет")

    public init() {}
}
