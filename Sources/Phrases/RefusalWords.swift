// SPDX-License-Identifier: Apache-2.0

public import Wording
public import Workflow

extension Refusal.Code {
    /// What the officer reads: why not, and what would help.
    public var message: Message {
        switch self {
        case .notPermitted:
            Message(
                en: "Your roles do not allow this. Ask an officer who has the role.", ar: "أدوارك لا تسمح بهذا. اطلب من موظف لديه الدور المناسب.",
                ru: "Ваши роли этого не позволяют. Обратитесь к сотруднику с нужной ролью.")
        case .notSignedIn: Message(en: "Sign in first.", ar: "سجّل الدخول أولًا.", ru: "Сначала войдите.")
        case .wrongSignIn: Message(en: "The name or the password is not right.", ar: "الاسم أو كلمة المرور غير صحيحة.", ru: "Неверное имя или пароль.")
        case .tooManyAttempts:
            Message(en: "Too many attempts. Wait a quarter of an hour.", ar: "محاولات كثيرة. انتظر ربع ساعة.", ru: "Слишком много попыток. Подождите четверть часа.")
        case .notFound: Message(en: "There is no such thing here.", ar: "لا يوجد شيء كهذا هنا.", ru: "Такого здесь нет.")
        case .formExpired:
            Message(en: "The form is no longer valid. Open the page again and repeat.", ar: "لم يعد النموذج صالحًا. افتح الصفحة ثانية وأعد المحاولة.", ru: "Форма устарела. Откройте страницу снова и повторите.")
        case .notPossibleNow:
            Message(
                en: "This step is not possible in the present state. Open the page again to see where it stands.", ar: "هذه الخطوة غير ممكنة في الحالة الحالية. افتح الصفحة ثانية.",
                ru: "Этот шаг сейчас невозможен. Откройте страницу снова, чтобы увидеть состояние.")
        case .fieldMissing: Message(en: "Something that is needed is missing or not readable.", ar: "ينقص شيء مطلوب أو لا يُقرأ.", ru: "Не заполнено или не читается нужное поле.")
        case .fieldTooLong: Message(en: "The text is too long.", ar: "النص طويل جدًا.", ru: "Текст слишком длинный.")
        case .reasonMissing: Message(en: "Give the reason.", ar: "اذكر السبب.", ru: "Укажите причину.")
        case .noFile: Message(en: "Choose a file first.", ar: "اختر ملفًا أولًا.", ru: "Сначала выберите файл.")
        case .fileTooLarge: Message(en: "The file is larger than 32 MB. Split the list.", ar: "الملف أكبر من ٣٢ ميغابايت. قسّم القائمة.", ru: "Файл больше 32 МБ. Разделите список.")
        case .fileUnreadable:
            Message(
                en: "The file cannot be read as a list. Save it as CSV with a header row and try again.", ar: "لا يمكن قراءة الملف كقائمة. احفظه بصيغة CSV مع صف ترويسة.",
                ru: "Файл не читается как список. Сохраните его как CSV со строкой заголовка.")
        case .columnNotMapped:
            Message(en: "Say which column holds the file number and which the name.", ar: "حدد عمود رقم الملف وعمود الاسم.", ru: "Укажите столбцы с номером дела и именем.")
        case .personUnderage:
            Message(en: "The person is under 18. Children are never put into a request.", ar: "الشخص دون ١٨ عامًا. لا يُدرج الأطفال في أي طلب.", ru: "Человеку нет 18 лет. Дети в запросы не включаются.")
        case .personAgeUnknown:
            Message(
                en: "It is not known that the person is 18 or older. The benefit of the doubt is a child’s.", ar: "لم يثبت أن الشخص أتم ١٨ عامًا. الشك لمصلحة الطفل.",
                ru: "Не установлено, что человеку есть 18 лет. Сомнение толкуется в пользу ребёнка.")
        case .personHeldFromDisclosure:
            Message(
                en: "The person is held from disclosure. Two officers can lift the hold.", ar: "الشخص محجوب عن الإفصاح. يمكن لموظفين رفع الحجب.",
                ru: "Раскрытие сведений о человеке запрещено. Запрет могут снять два сотрудника.")
        case .personClaimsOtherState:
            Message(en: "The person does not claim the nationality of the asked state.", ar: "لا يدّعي الشخص جنسية الدولة المطلوب منها.", ru: "Человек не заявлял гражданства запрашиваемого государства.")
        case .personAlreadyRequested: Message(en: "The person is in a request already.", ar: "الشخص مدرج في طلب بالفعل.", ru: "Человек уже включён в запрос.")
        case .nobodySelected: Message(en: "Choose at least one person.", ar: "اختر شخصًا واحدًا على الأقل.", ru: "Выберите хотя бы одного человека.")
        case .noSuchPeer: Message(en: "There is no agreement or no node for that state.", ar: "لا اتفاق أو لا عقدة لتلك الدولة.", ru: "С этим государством нет соглашения или узла.")
        case .authorCannotApprove:
            Message(
                en: "You wrote this request; another officer must approve and dispatch it.", ar: "أنت كتبت هذا الطلب؛ يجب أن يصادق عليه ويرسله موظف آخر.",
                ru: "Вы составили этот запрос; утвердить и отправить его должен другой сотрудник.")
        case .secondOfficerMustDiffer:
            Message(
                en: "You gave the first answer; another officer must give the second.", ar: "أنت أعطيت الجواب الأول؛ يجب أن يعطي موظف آخر الثاني.", ru: "Вы дали первое заключение; второе должен дать другой сотрудник.")
        case .thirdOfficerMustDiffer:
            Message(en: "You have answered already; a third officer must settle it.", ar: "لقد أجبت؛ يجب أن يحسم موظف ثالث.", ru: "Вы уже отвечали; решить должен третий сотрудник.")
        case .lifterMustDiffer:
            Message(en: "You proposed to lift the hold; another officer must confirm.", ar: "أنت اقترحت رفع الحجب؛ يجب أن يؤكد موظف آخر.", ru: "Вы предложили снять запрет; подтвердить должен другой сотрудник.")
        case .holdNotActive: Message(en: "This hold is not in force, or lifting it is proposed already.", ar: "هذا الحجب غير سارٍ أو اقتُرح رفعه بالفعل.", ru: "Этот запрет не действует, или снять его уже предложено.")
        case .secondAdministratorMustDiffer:
            Message(
                en: "Another administrator than the one who admitted the officer must activate them.", ar: "يجب أن يفعّل الموظف مسؤول غير الذي أضافه.",
                ru: "Активировать сотрудника должен не тот администратор, который его принял.")
        case .alreadyAnswered: Message(en: "You have answered already.", ar: "لقد أجبت بالفعل.", ru: "Вы уже ответили.")
        case .thirdTierAlone:
            Message(
                en: "Indications alone cannot confirm a nationality. Add an entry of the register, a document or a witness.", ar: "القرائن وحدها لا تؤكد الجنسية. أضف قيدًا من السجل أو وثيقة أو شاهدًا.",
                ru: "Одних указаний для подтверждения гражданства мало. Добавьте запись регистра, документ или свидетеля.")
        case .falseDocumentIsNoProof: Message(en: "A false document proves nothing.", ar: "الوثيقة المزورة لا تثبت شيئًا.", ru: "Подложный документ ничего не доказывает.")
        case .noEvidence: Message(en: "Say what the finding rests on.", ar: "اذكر ما يستند إليه الرأي.", ru: "Укажите, на чём основано заключение.")
        case .registeredPersonMissing:
            Message(en: "Choose the person of the register, by a number that exists.", ar: "اختر الشخص من السجل برقم موجود.", ru: "Выберите человека из регистра по существующему номеру.")
        case .registerDamaged:
            Message(
                en: "The register’s file is damaged, so it cannot be searched. The administrator must build it again.", ar: "ملف السجل تالف فلا يمكن البحث فيه. على المسؤول بناؤه من جديد.",
                ru: "Файл регистра повреждён, искать в нём нельзя. Администратор должен построить его заново.")
        case .fileIsMerged: Message(en: "This file is merged with another already. Unmerge it first.", ar: "هذا الملف مدموج بآخر بالفعل. افصله أولًا.", ru: "Это дело уже объединено с другим. Сначала отделите его.")
        case .sameFile: Message(en: "These are one and the same file.", ar: "هذان ملف واحد.", ru: "Это одно и то же дело.")
        case .notMerged: Message(en: "That file is not merged with this one.", ar: "ذلك الملف غير مدموج بهذا.", ru: "То дело с этим не объединено.")
        case .nothingGiven: Message(en: "Name at least one thing.", ar: "اذكر شيئًا واحدًا على الأقل.", ru: "Укажите хотя бы одно.")
        case .beyondExtension:
            Message(en: "The day is outside what the agreement allows.", ar: "التاريخ خارج ما يسمح به الاتفاق.", ru: "Дата выходит за пределы, допустимые соглашением.")
        case .extensionPending: Message(en: "More time is asked for already.", ar: "طُلبت مهلة إضافية بالفعل.", ru: "Продление уже запрошено.")
        case .extensionTooLate: Message(en: "The day for the answer is over; more time can only be asked before.", ar: "انقضى موعد الجواب؛ تُطلب المهلة قبله.", ru: "Срок ответа истёк; о продлении просят раньше.")
        case .notAnswered: Message(en: "There is no answer that stands.", ar: "لا جواب قائم.", ru: "Действующего ответа нет.")
        case .answerRecalled:
            Message(
                en: "The answer was recalled. Nothing can rest on it until a new answer stands.", ar: "سُحب الجواب. لا يُبنى عليه شيء حتى يقوم جواب جديد.",
                ru: "Ответ отозван. Опираться на него нельзя, пока нет нового.")
        case .answerNotAcknowledged:
            Message(
                en: "The answer has changed, and the other side has not yet taken note of it.", ar: "تغيّر الجواب ولم يقر الطرف الآخر بالعلم بعد.", ru: "Ответ изменился, и другая сторона ещё не приняла это к сведению.")
        case .nationalityNotConfirmed: Message(en: "The nationality is not confirmed.", ar: "الجنسية غير مؤكدة.", ru: "Гражданство не подтверждено.")
        case .reviewerMustDiffer:
            Message(
                en: "You decided on the answer that is reviewed; another officer must begin.", ar: "أنت قررت في الجواب محل المراجعة؛ يجب أن يبدأ موظف آخر.",
                ru: "Вы решали о пересматриваемом ответе; начать должен другой сотрудник.")
        case .namesakeExcluded:
            Message(en: "That entry of the register was found to be a namesake.", ar: "تبيّن أن ذلك القيد في السجل لسَمِيّ.", ru: "Установлено, что эта запись регистра — о тёзке.")
        case .noSuchCall: Message(en: "No such evidence was asked for.", ar: "لم يُطلب دليل كهذا.", ru: "Такие доказательства не запрашивались.")
        case .noSuchInterview: Message(en: "There is no such interview.", ar: "لا مقابلة كهذه.", ru: "Такой беседы нет.")
        case .slotInPast: Message(en: "The slot must lie ahead.", ar: "يجب أن يكون الموعد في المستقبل.", ru: "Время должно быть в будущем.")
        case .otherSideMoves:
            Message(
                en: "This step is the other state’s. Write a remark, or wait for its move.", ar: "هذه الخطوة للدولة الأخرى. اكتب ملاحظة أو انتظر إجراءها.",
                ru: "Этот шаг делает другое государство. Оставьте замечание или дождитесь его действия.")
        case .dayInPast: Message(en: "The day must not lie in the past.", ar: "يجب ألا يكون اليوم في الماضي.", ru: "Дата не должна быть в прошлом.")
        case .dayInFuture: Message(en: "The day must not lie ahead.", ar: "يجب ألا يكون اليوم في المستقبل.", ru: "Дата не должна быть в будущем.")
        case .personWithdrawn: Message(en: "The person is withdrawn from the request already.", ar: "سُحب الشخص من الطلب بالفعل.", ru: "Человек уже отозван из запроса.")
        case .scanTooLarge:
            Message(en: "The picture is larger than 12 MB. Scan it at a lower resolution.", ar: "الصورة أكبر من ١٢ ميغابايت. امسحها بدقة أقل.", ru: "Изображение больше 12 МБ. Отсканируйте с меньшим разрешением.")
        case .scanUnreadable:
            Message(
                en: "The file is not a picture that can be read. Save it as JPEG or PNG.", ar: "الملف ليس صورة مقروءة. احفظه بصيغة JPEG أو PNG.", ru: "Файл не читается как изображение. Сохраните его как JPEG или PNG.")
        case .scanTooManyPixels: Message(en: "The picture has more than 50 million pixels. Make it smaller.", ar: "في الصورة أكثر من ٥٠ مليون نقطة. صغّرها.", ru: "В изображении больше 50 миллионов точек. Уменьшите его.")
        case .messageTooLarge:
            Message(
                en: "This is more than one message carries (700 kB). Send fewer or smaller pictures.", ar: "هذا أكثر مما تحمله رسالة (٧٠٠ كيلوبايت). أرسل صورًا أقل أو أصغر.",
                ru: "Это больше, чем вмещает одно сообщение (700 КБ). Отправьте меньше изображений или меньшего размера.")
        case .documentUnreadable:
            Message(
                en: "The document could not be read, or it is empty. Choose it again.", ar: "تعذّرت قراءة الوثيقة أو هي فارغة. اخترها ثانية.",
                ru: "Документ не читается или пуст. Выберите его снова.")
        case .documentTooLarge:
            Message(en: "A document may have 2 GB at most. Split it.", ar: "لا تزيد الوثيقة على ٢ غيغابايت. قسّمها.", ru: "Документ — не больше 2 ГБ. Разделите его.")
        case .tooManyDocuments: Message(en: "A letter carries 20 documents at most.", ar: "تحمل الرسالة ٢٠ وثيقة على الأكثر.", ru: "К письму прилагается не больше 20 документов.")
        case .documentUnderWay:
            Message(
                en: "The document is still on its way. It can be opened when all of it is here.", ar: "الوثيقة ما زالت في الطريق. تُفتح حين تصل كلها.",
                ru: "Документ ещё в пути. Открыть его можно, когда он придёт целиком.")
        case .noSpaceLeft:
            Message(
                en: "There is no room left on this node for the document. Nothing was kept; tell the administrator.",
                ar: "لا متسع للوثيقة في هذه العقدة. لم يُحفظ شيء؛ أبلغ مسؤول النظام.", ru: "На узле нет места для документа. Ничего не сохранено; сообщите администратору.")
        case .taskClaimed: Message(en: "A colleague has taken this up.", ar: "تولّى زميل هذه المهمة.", ru: "Эту задачу взял коллега.")
        case .taskNotClaimed: Message(en: "Nobody has taken this up.", ar: "لم يتولّ أحد هذه المهمة.", ru: "Эту задачу никто не взял.")
        case .noSuchText: Message(en: "There is no such text to translate.", ar: "لا نص كهذا للترجمة.", ru: "Такого текста для перевода нет.")
        case .safeguardUnresolved:
            Message(
                en: "A safeguard is not resolved. Open the person’s safeguards to see which.", ar: "إحدى الضمانات غير محسومة. افتح ضمانات الشخص لمعرفتها.", ru: "Одна из гарантий не разрешена. Откройте гарантии человека."
            )
        case .safeguardAlwaysApplies:
            Message(en: "This check applies to everybody; it cannot be said that it does not.", ar: "هذا الفحص ينطبق على كل شخص.", ru: "Эта проверка применима к каждому.")
        case .safeguardCannotBeOverridden:
            Message(en: "Nobody can go on past this check. It has to be resolved.", ar: "لا أحد يتجاوز هذا الفحص. يجب حسمه.", ru: "Эту проверку никто не может обойти. Её нужно разрешить.")
        case .escortUnitCannotClear:
            Message(
                en: "Whoever leads the journey does not clear it. Ask an officer who is not of the escort unit.", ar: "من يقود الرحلة لا يجيزها. اطلب موظفًا من خارج وحدة المرافقة.",
                ru: "Кто ведёт конвой, тот не допускает. Обратитесь к сотруднику вне конвоя.")
        case .objectionOpen:
            Message(en: "An objection of the person or their counsel is not answered.", ar: "اعتراض الشخص أو محاميه لم يُجب عنه.", ru: "На возражение человека или защитника нет ответа.")
        case .lightNotGreen:
            Message(
                en: "Nationality, law, safeguards and documents must all be green. Open the person’s safeguards to see what is in the way.",
                ar: "يجب أن تكون الجنسية والقانون والضمانات والوثائق كلها خضراء. افتح ضمانات الشخص لمعرفة العائق.",
                ru: "Гражданство, право, гарантии и документы должны быть зелёными. Откройте гарантии человека, чтобы увидеть, что мешает.")
        case .consularNotInformed:
            Message(
                en: "Nothing shows that the person was told of the right to their consul. Record when, and in which language.", ar: "لا شيء يثبت إعلام الشخص بحقه في قنصله. سجّل متى وبأي لغة.",
                ru: "Нет записи о том, что человеку разъяснено право на консула. Запишите, когда и на каком языке.")
        case .consularNotAsked:
            Message(
                en: "The post is told only if the person asks for it, and it does not stand here that they do.", ar: "لا تُبلغ البعثة إلا بطلب الشخص، ولم يُسجّل طلبه هنا.",
                ru: "Консульство извещают только по просьбе человека; такой просьбы здесь не записано.")
        case .contactOpposed:
            Message(en: "The person does not wish consular contact.", ar: "لا يرغب الشخص في اتصال قنصلي.", ru: "Человек не желает консульского контакта.")
        case .reasonWouldReveal:
            Message(
                en: "This reason would tell the other state of the person’s protection. Choose that no consular contact is wished.", ar: "هذا السبب يكشف للدولة الأخرى حماية الشخص. اختر عدم الرغبة في اتصال قنصلي.",
                ru: "Эта причина выдала бы другому государству, что человек ищет защиты. Укажите, что консульский контакт нежелателен.")
        case .disclosureNotExplained:
            Message(
                en: "It was not explained to the person what would be told, and to whom. Record what they say to it.", ar: "لم يُشرح للشخص ما الذي سيُفصح عنه ولمن. سجّل موقفه.",
                ru: "Человеку не разъяснено, что и кому будет сообщено. Запишите его позицию.")
        case .disclosureObjected:
            Message(
                en: "The person objects to being named. An approver must say why it is done all the same; where the ground rests on their will, it is not done.",
                ar: "يعترض الشخص على ذكره. على المصادق بيان سبب المضي رغم ذلك؛ وإذا كان الأساس إرادته فلا مضي.",
                ru: "Человек возражает против раскрытия. Утверждающий должен указать, почему это всё же делается; если основание — воля человека, этого делать нельзя.")
        case .consentMissing:
            Message(
                en: "Fingerprints and tests of kinship need a consent that stands. Record who gave it, in which language, and how.", ar: "تحتاج البصمات وفحوص القرابة إلى موافقة قائمة. سجّل من أعطاها وبأي لغة وكيف.",
                ru: "Для отпечатков и проверки родства нужно действующее согласие. Запишите, кто его дал, на каком языке и как.")
        case .evidenceUnderDuress:
            Message(
                en: "It is said that this was got by torture or duress. It proves nothing and is sent to nobody (UNCAT Art. 15).",
                ar: "يُقال إن هذا انتُزع بالتعذيب أو الإكراه. لا يثبت شيئًا ولا يُرسل إلى أحد (اتفاقية مناهضة التعذيب، م ١٥).",
                ru: "Заявлено, что это получено под пыткой или принуждением. Оно ничего не доказывает и никому не передаётся (ст. 15 Конвенции против пыток).")
        case .falsityUnexplained:
            Message(en: "Say how the document was found to be false.", ar: "اذكر كيف تبيّن زيف الوثيقة.", ru: "Укажите, как установлена поддельность документа.")
        case .missionTooShort:
            Message(
                en: "The days do not hold so many interviews. Offer more days.", ar: "لا تتسع الأيام لهذا العدد من المقابلات. اعرض أيامًا أكثر.",
                ru: "За эти дни столько бесед не провести. Предложите больше дней.")
        case .descriptorUnreadable:
            Message(
                en: "The file is not a node’s descriptor, or it was changed. Ask for it again.", ar: "الملف ليس وصف عقدة أو جرى تغييره. اطلبه ثانية.",
                ru: "Файл не является описанием узла или был изменён. Запросите его снова.")
        case .fingerprintDiffers:
            Message(
                en: "The fingerprint is not this node’s. Compare it with the note verbale, character by character.", ar: "البصمة ليست لهذه العقدة. قارنها بالمذكرة الشفوية حرفًا حرفًا.",
                ru: "Отпечаток не от этого узла. Сверьте его с вербальной нотой знак за знаком.")
        case .secondConfirmationMustDiffer: Message(en: "You have confirmed it already; another officer must confirm too.", ar: "لقد أكدتها؛ يجب أن يؤكد موظف آخر.", ru: "Вы уже подтвердили; нужен другой сотрудник.")
        case .peerExists: Message(en: "There is a node for that state already, or it is this node.", ar: "توجد عقدة لتلك الدولة بالفعل أو هي هذه العقدة.", ru: "Для этого государства узел уже есть, или это данный узел.")
        case .neitherListens:
            Message(
                en: "Both nodes only collect, and neither can be reached. One of the two needs a port that the other can reach.",
                ar: "كلتا العقدتين تجلب فقط ولا يمكن الوصول إلى أي منهما. تحتاج إحداهما إلى منفذ تصل إليه الأخرى.",
                ru: "Оба узла только забирают, и ни до одного нельзя дозвониться. Одному из них нужен порт, доступный другому.")
        case .bundleUnreadable:
            Message(
                en: "The file is not a courier’s file for this node, or it is damaged. Ask for it again.", ar: "الملف ليس ملف حقيبة لهذه العقدة أو هو تالف. اطلبه ثانية.",
                ru: "Это не курьерский файл для данного узла, или он повреждён. Запросите его снова.")
        case .rightsWiderThanOwn: Message(en: "A token cannot have rights that you do not have.", ar: "لا يكون للرمز حقوق ليست لك.", ru: "У ключа не может быть прав, которых нет у вас.")
        case .officerExists: Message(en: "There is an officer of that name already.", ar: "يوجد موظف بهذا الاسم بالفعل.", ru: "Сотрудник с таким именем уже есть.")
        case .officerNotActive:
            Message(en: "The account waits for a second administrator.", ar: "الحساب بانتظار مسؤول ثانٍ.", ru: "Учётная запись ожидает второго администратора.")
        case .passwordTooShort: Message(en: "The password needs at least 12 characters.", ar: "تحتاج كلمة المرور إلى ١٢ حرفًا على الأقل.", ru: "В пароле должно быть не менее 12 знаков.")
        case .passwordTooCommon: Message(en: "This password is one of the first that would be tried.", ar: "كلمة المرور هذه من أول ما يُجرَّب.", ru: "Такой пароль подбирают одним из первых.")
        case .roleMissing: Message(en: "Choose at least one role.", ar: "اختر دورًا واحدًا على الأقل.", ru: "Выберите хотя бы одну роль.")
        }
    }

    /// The status an edge answers with.
    public var status: Int {
        switch self {
        case .notPermitted: 403
        case .notSignedIn, .wrongSignIn: 401
        case .tooManyAttempts: 429
        case .notFound: 404
        case .safeguardUnresolved, .safeguardCannotBeOverridden, .escortUnitCannotClear, .objectionOpen, .lightNotGreen: 409
        case .safeguardAlwaysApplies: 422
        case .consularNotInformed, .consularNotAsked, .contactOpposed, .disclosureNotExplained, .disclosureObjected, .consentMissing, .missionTooShort: 409
        case .reasonWouldReveal, .evidenceUnderDuress, .falsityUnexplained: 422
        case .fileTooLarge: 413
        case .fileIsMerged, .sameFile, .notMerged, .extensionPending, .extensionTooLate, .notAnswered, .answerRecalled, .answerNotAcknowledged,
            .nationalityNotConfirmed, .reviewerMustDiffer, .namesakeExcluded, .noSuchCall, .noSuchInterview, .personWithdrawn, .taskClaimed,
            .taskNotClaimed, .noSuchText, .otherSideMoves, .secondConfirmationMustDiffer, .peerExists, .neitherListens, .documentUnderWay:
            409
        case .scanTooLarge, .messageTooLarge, .documentTooLarge: 413
        case .noSpaceLeft: 507
        case .registerDamaged: 503
        case .formExpired, .notPossibleNow, .alreadyAnswered, .authorCannotApprove, .secondOfficerMustDiffer, .thirdOfficerMustDiffer,
            .lifterMustDiffer, .secondAdministratorMustDiffer, .holdNotActive, .officerExists, .personAlreadyRequested:
            409
        case .fieldMissing, .fieldTooLong, .reasonMissing, .noFile, .fileUnreadable, .columnNotMapped, .personUnderage, .personAgeUnknown,
            .personHeldFromDisclosure, .personClaimsOtherState, .nobodySelected, .noSuchPeer, .thirdTierAlone, .falseDocumentIsNoProof, .noEvidence,
            .registeredPersonMissing, .nothingGiven, .beyondExtension, .slotInPast, .dayInPast, .dayInFuture, .scanUnreadable, .scanTooManyPixels, .descriptorUnreadable,
            .documentUnreadable, .tooManyDocuments, .fingerprintDiffers, .bundleUnreadable, .rightsWiderThanOwn, .officerNotActive, .passwordTooShort, .passwordTooCommon, .roleMissing:
            422
        }
    }
}
