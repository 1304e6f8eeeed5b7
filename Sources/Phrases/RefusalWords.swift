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
            Message(
                en: "The person is under 18. A child is asked for only on the ground of a child’s return, after a determination of its best interests.",
                ar: "الشخص دون ١٨ عامًا. لا يُطلب الطفل إلا على أساس عودة الطفل وبعد تحديد مصلحته الفضلى.",
                ru: "Человеку нет 18 лет. О ребёнке запрашивают только на основании возвращения ребёнка, после определения его наилучших интересов.")
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
        case .basisNotCovered:
            Message(
                en: "No agreement with the person’s state covers this ground. Choose one that an agreement lists.",
                ar: "لا اتفاق مع دولة الشخص يشمل هذا الأساس. اختر أساسًا يرد في اتفاق.",
                ru: "Ни одно соглашение с государством этого лица не охватывает такое основание. Выберите из перечисленных в соглашениях.")
        case .objectionOpen:
            Message(en: "An objection of the person or their counsel is not answered.", ar: "اعتراض الشخص أو محاميه لم يُجب عنه.", ru: "На возражение человека или защитника нет ответа.")
        case .lightNotGreen:
            Message(
                en: "Nationality, law, safeguards and documents must all be green. Open the person’s safeguards to see what is in the way.",
                ar: "يجب أن تكون الجنسية والقانون والضمانات والوثائق كلها خضراء. افتح ضمانات الشخص لمعرفة العائق.",
                ru: "Гражданство, право, гарантии и документы должны быть зелёными. Откройте гарантии человека, чтобы увидеть, что мешает.")
        case .numberTaken:
            Message(en: "Another file has this number. Look whether it is the same child.", ar: "لملف آخر هذا الرقم. انظر هل هو الطفل نفسه.", ru: "Этот номер есть у другого дела. Проверьте, не тот же ли это ребёнок.")
        case .personOfAge: Message(en: "By what is recorded, the person is of age.", ar: "الشخص بالغ بحسب المسجل.", ru: "По записям человек совершеннолетний.")
        case .alreadyLinked: Message(en: "These two are linked so already.", ar: "هذان مرتبطان على هذا النحو بالفعل.", ru: "Эти двое уже так связаны.")
        case .consentMissing:
            Message(
                en: "A kinship test needs the consent of both people. For a child it is the guardian who consents.", ar: "يحتاج فحص القرابة إلى موافقة الشخصين. وعن الطفل يوافق الوصي.",
                ru: "Для теста на родство нужно согласие обоих. За ребёнка согласие даёт опекун.")
        case .consentRefused:
            Message(
                en: "A parent, the guardian or a court has refused. They, or a court, must say otherwise first.", ar: "رفض أحد الوالدين أو الوصي أو محكمة. يجب أن يغيّروا قولهم أو تقضي محكمة بغيره أولًا.",
                ru: "Родитель, опекун или суд отказал. Сначала они или суд должны решить иначе.")
        case .guardianMissing: Message(en: "No guardian is named for the child. Name one first.", ar: "لم يُسمَّ وصي للطفل. سمِّ وصيًا أولًا.", ru: "Опекун ребёнка не назначен. Сначала назначьте его.")
        case .guardianStands: Message(en: "The child has a guardian. End that guardianship first.", ar: "للطفل وصي. أنهِ تلك الوصاية أولًا.", ru: "У ребёнка есть опекун. Сначала прекратите ту опеку.")
        case .panelIncomplete:
            Message(
                en: "A panel is at least two different people by name, one of them a safeguards officer.", ar: "اللجنة شخصان مختلفان على الأقل بالاسم، أحدهما موظف ضمانات.",
                ru: "В комиссии не меньше двух разных людей по именам, один из них — сотрудник по гарантиям.")
        case .childNotHeard: Message(en: "Record how the child was heard, or why not.", ar: "سجّل كيف سُمع الطفل أو لماذا لم يُسمع.", ru: "Запишите, как ребёнок был выслушан или почему нет.")
        case .determinationMissing:
            Message(
                en: "No determination of the child’s best interests stands that sends it home.", ar: "لا يقوم تحديد للمصلحة الفضلى للطفل يعيده.",
                ru: "Нет действующего определения наилучших интересов, по которому ребёнок возвращается.")
        case .familySeparated:
            Message(
                en: "This would part a child from its family. Only a determination of the child’s best interests can allow it.",
                ar: "هذا يفصل طفلًا عن أسرته. لا يسمح به إلا تحديد المصلحة الفضلى للطفل.",
                ru: "Это разлучит ребёнка с семьёй. Разрешить может только определение наилучших интересов ребёнка.")
        case .childWithStrangers:
            Message(
                en: "A child stands in a request with its own family only.", ar: "لا يرد الطفل في طلب إلا مع أسرته.",
                ru: "Ребёнок включается в запрос только со своей семьёй.")
        case .documentOfficerMustDiffer:
            Message(
                en: "You took an earlier step of this document; another officer must take this one.", ar: "اتخذت خطوة سابقة في هذه الوثيقة؛ يجب أن يتخذ هذه موظف آخر.",
                ru: "Вы уже совершили действие с этим документом; следующее должен совершить другой сотрудник.")
        case .documentSeriesExhausted:
            Message(
                en: "The series of numbers is used up. A new prefix is needed.", ar: "نفدت سلسلة الأرقام. يلزم رمز سلسلة جديد.", ru: "Серия номеров исчерпана. Нужна новая серия.")
        case .attributesTooFew:
            Message(
                en: "Compare the photograph and at least two particulars.", ar: "قارن الصورة وبيانين آخرين على الأقل.", ru: "Сравните фотографию и не менее двух сведений.")
        case .nameNotLatin:
            Message(
                en: "Write the name in Latin capitals, as it will be printed.", ar: "اكتب الاسم بأحرف لاتينية كبيرة كما سيُطبع.",
                ru: "Укажите имя заглавными латинскими буквами, как оно будет напечатано.")
        case .paperEndsTooEarly:
            Message(
                en: "A paper issued today would end before the journey and three days more. Issue it later.", ar: "وثيقة تصدر اليوم تنتهي قبل موعد السفر بثلاثة أيام إضافية. أصدرها لاحقًا.",
                ru: "Документ, выданный сегодня, истечёт раньше дня поездки и ещё трёх дней. Выдайте его позже.")
        case .lossNotReported:
            Message(
                en: "A lost paper has not been reported yet. Report it first.", ar: "لم يُبلغ بعد عن وثيقة مفقودة. أبلغ عنها أولًا.", ru: "Об утраченном документе ещё не сообщено. Сначала сообщите.")
        case .closerMustDiffer:
            Message(
                en: "You made the last visit; another officer must close the follow-up.", ar: "أنت أجريت الزيارة الأخيرة؛ يجب أن يغلق المتابعة موظف آخر.",
                ru: "Последнее посещение провели вы; завершить наблюдение должен другой сотрудник.")
        case .visitTooEarly: Message(en: "It is too early for this visit.", ar: "الوقت مبكر لهذه الزيارة.", ru: "Для этого посещения ещё рано.")
        case .regionUnreadable:
            Message(en: "Give the region by its code, as RU-CE.", ar: "اكتب رمز المنطقة، مثل RU-CE.", ru: "Укажите код региона, например RU-CE.")
        case .assuranceFindingMissing:
            Message(en: "Say of each assurance how it stands.", ar: "بيّن حال كل ضمانة دبلوماسية.", ru: "Укажите по каждому заверению, соблюдается ли оно.")
        case .complaintContradictsKept:
            Message(
                en: "The person complains of ill-treatment: that assurance cannot be found kept on this visit.", ar: "يشكو الشخص من سوء المعاملة: لا يمكن اعتبار تلك الضمانة مصونة في هذه الزيارة.",
                ru: "Человек жалуется на жестокое обращение: признать это заверение соблюдённым при этом посещении нельзя.")
        case .concernOpen:
            Message(
                en: "A breach or a complaint has not been answered for yet.", ar: "لم يُبتّ بعد في خرق أو شكوى.", ru: "Ещё не приняты меры по нарушению или жалобе.")
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
        case .noticeTooLate:
            Message(
                en: "Notice is too late for that day. Give it five working days of the receiving state before, or choose a later day.",
                ar: "الإشعار متأخر لذلك اليوم. يجب أن يسبق بخمسة أيام عمل لدى الدولة المستقبلة، أو اختر يومًا لاحقًا.",
                ru: "Для этого дня уведомлять поздно. Уведомляют за пять рабочих дней принимающего государства; выберите более поздний день.")
        case .personOnManifest:
            Message(en: "The person is on the manifest of a running journey already.", ar: "الشخص مدرج في كشف رحلة قائمة بالفعل.", ru: "Человек уже включён в список действующей перевозки.")
        case .personStopped:
            Message(
                en: "The person was stopped after the notice and cannot be handed over. Record what became of them instead.",
                ar: "أُوقف الشخص بعد الإشعار ولا يمكن تسليمه. سجّل ما آل إليه أمره بدلًا من ذلك.",
                ru: "Человек остановлен после уведомления, передать его нельзя. Запишите, что с ним стало.")
        case .personClosed:
            Message(
                en: "The case of this person is closed: what became of them is recorded on the file.", ar: "قضية هذا الشخص مغلقة: مآله مسجل في الملف.",
                ru: "Дело этого человека закрыто: в деле записано, что с ним стало.")
        case .twoAttributesNeeded:
            Message(
                en: "Know the person by at least two things before saying who they are.", ar: "تحقق من الشخص بعلامتين على الأقل قبل تحديد هويته.",
                ru: "Удостоверьтесь в личности не менее чем по двум признакам.")
        case .lastCallTooEarly:
            Message(
                en: "The last call is made in the 24 hours before the departure, and holds for 24 hours.", ar: "يُجرى النداء الأخير خلال ٢٤ ساعة قبل المغادرة ويسري ٢٤ ساعة.",
                ru: "Последняя проверка проводится в течение 24 часов до отправления и действует 24 часа.")
        case .nobodyLeft:
            Message(
                en: "Nobody passes, so nobody would go. Postpone or cancel the journey.", ar: "لا أحد يجتاز الفحص فلن يسافر أحد. أجّل الرحلة أو ألغها.",
                ru: "Проверку не прошёл никто, ехать некому. Отложите или отмените перевозку.")
        case .departureNotNoticed:
            Message(
                en: "The journey was noticed for another day. Postpone it and give notice again.", ar: "أُشعر بالرحلة ليوم آخر. أجّلها وأرسل إشعارًا جديدًا.",
                ru: "Уведомление было о другом дне. Отложите перевозку и уведомьте снова.")
        case .escortRecordOpen:
            Message(
                en: "Two officers must confirm the person’s escort record first, one of them of the escort.", ar: "يجب أن يؤكد موظفان سجل مرافقة الشخص أولًا، أحدهما من المرافقين.",
                ru: "Сначала лист сопровождения должны подтвердить два сотрудника, один из них — из конвоя.")
        case .escortRecordConfirmed:
            Message(
                en: "The escort record is confirmed; things are only added to it now.", ar: "سجل المرافقة مؤكد؛ لا يُضاف إليه إلا ما يستجد.",
                ru: "Лист сопровождения подтверждён; теперь в него только дописывают.")
        case .escortConfirmsFirst:
            Message(en: "An officer of the escort confirms first.", ar: "يؤكد أولًا موظف من المرافقين.", ru: "Первым подтверждает сотрудник конвоя.")
        case .notArrived:
            Message(
                en: "The other state has not recorded the arrival: nobody can be handed over or turned away yet.", ar: "لم تسجل الدولة الأخرى الوصول: لا يمكن تسليم أحد أو رده بعد.",
                ru: "Другое государство ещё не записало прибытие: передать или не принять никого пока нельзя.")
        case .countsDiffer:
            Message(
                en: "The counts differ: everybody on board needs exactly one entry.", ar: "الأعداد مختلفة: لكل من كان على متن الرحلة قيد واحد بالضبط.",
                ru: "Счёт не сходится: на каждого, кто был в пути, нужна ровно одна запись.")
        case .handoverHashDiffers:
            Message(en: "The two records of the handover are not the same.", ar: "محضرا التسليم لدى الدولتين غير متطابقين.", ru: "Записи двух государств о передаче не совпадают.")
        case .clearerCannotHandOver:
            Message(
                en: "A safeguards officer, who says that people can be sent, does not also send or hand them over.",
                ar: "موظف الضمانات الذي يجيز إرسال الأشخاص لا يرسلهم ولا يسلمهم.",
                ru: "Сотрудник по гарантиям, который допускает к отправке, сам не отправляет и не передаёт.")
        case .outcomeNotRecorded:
            Message(
                en: "Record the death or the escape on the person’s file first.", ar: "سجّل الوفاة أو الهروب في ملف الشخص أولًا.",
                ru: "Сначала запишите смерть или побег в деле человека.")
        case .declarationTooLate:
            Message(
                en: "A return can be declared wrongful within one month of the arrival. Write to the other state.", ar: "يُعلن عن الإعادة الخاطئة خلال شهر من الوصول. راسل الدولة الأخرى.",
                ru: "Объявить возвращение ошибочным можно в течение месяца после прибытия. Напишите другому государству.")
        case .officerExists: Message(en: "There is an officer of that name already.", ar: "يوجد موظف بهذا الاسم بالفعل.", ru: "Сотрудник с таким именем уже есть.")
        case .officerNotActive:
            Message(en: "The account waits for a second administrator.", ar: "الحساب بانتظار مسؤول ثانٍ.", ru: "Учётная запись ожидает второго администратора.")
        case .passwordTooShort: Message(en: "The password needs at least 12 characters.", ar: "تحتاج كلمة المرور إلى ١٢ حرفًا على الأقل.", ru: "В пароле должно быть не менее 12 знаков.")
        case .passwordTooCommon: Message(en: "This password is one of the first that would be tried.", ar: "كلمة المرور هذه من أول ما يُجرَّب.", ru: "Такой пароль подбирают одним из первых.")
        case .roleMissing: Message(en: "Choose at least one role.", ar: "اختر دورًا واحدًا على الأقل.", ru: "Выберите хотя бы одну роль.")

        case .momentNotOver:
            Message(
                en: "That time is not over, so its figures would still change. Give an earlier day, or a day and an hour.",
                ar: "ذلك الوقت لم ينقضِ فأرقامه قد تتغير. اكتب يومًا سابقًا أو يومًا وساعة.", ru: "Это время ещё не прошло, и данные могут измениться. Укажите более ранний день или день и час.")
        case .personErased:
            Message(
                en: "The records of this person were erased and cannot be read or written any more.", ar: "مُحيت سجلات هذا الشخص ولا يمكن قراءتها أو الكتابة فيها.",
                ru: "Сведения об этом человеке уничтожены; читать их и дополнять больше нельзя.")
        case .legalHoldActive:
            Message(
                en: "A legal hold keeps these records. Two officers can lift it.", ar: "هناك حفظ قانوني لهذه السجلات. يمكن لموظفين رفعه.",
                ru: "Действует запрет уничтожения этих сведений. Снять его могут два сотрудника.")
        case .retentionNotOver:
            Message(
                en: "The time for which these records are kept is not over.", ar: "لم تنقضِ مدة حفظ هذه السجلات.", ru: "Срок хранения этих сведений не истёк.")
        case .caseNotClosed:
            Message(
                en: "The case is open. While it is, only a court can order the erasure.", ar: "القضية مفتوحة. ما دامت كذلك لا يأمر بالمحو إلا محكمة.",
                ru: "Дело не закрыто. Пока это так, уничтожить сведения можно только по решению суда.")
        case .eraserMustDiffer:
            Message(
                en: "You proposed the erasure; another officer must confirm it.", ar: "أنت اقترحت المحو؛ يجب أن يؤكده موظف آخر.", ru: "Вы предложили уничтожение; подтвердить его должен другой сотрудник.")
        case .accessNotNeeded:
            Message(
                en: "Your roles let you read this already. Open it as usual.", ar: "أدوارك تتيح لك قراءة هذا. افتحه كالمعتاد.", ru: "Ваши роли и так позволяют это читать. Откройте обычным путём.")
        case .accessNotOpen:
            Message(
                en: "You have no emergency access to this now. Ask for it with the reason.", ar: "لا وصول طارئًا لك إلى هذا الآن. اطلبه مع ذكر السبب.",
                ru: "Экстренного доступа к этому у вас сейчас нет. Запросите его, указав причину.")
        case .accessNeedsAnother:
            Message(
                en: "You asked for this access or granted it; another officer must do this.", ar: "أنت طلبت هذا الوصول أو منحته؛ يجب أن يقوم بهذا موظف آخر.",
                ru: "Вы запросили или предоставили этот доступ; это должен сделать другой сотрудник.")
        }
    }
}
