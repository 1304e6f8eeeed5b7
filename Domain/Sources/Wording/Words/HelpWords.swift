// SPDX-License-Identifier: Apache-2.0

/// What each page is for and what one does on it, in three sentences.
public struct HelpWords: Sendable {
    public let tasks = Message(
        en: "Everything that waits for you, the most urgent first. Take a task up so that nobody else does the same work; put it back if you cannot finish it. Tasks of a colleague who is away can be taken over.",
        ar: "كل ما ينتظرك، الأكثر إلحاحًا أولًا. تولَّ المهمة كي لا يعمل عليها غيرك، وأعدها إن لم تستطع إنجازها. يمكن استلام مهام زميل غائب.",
        ru: "Всё, что ждёт вас, — сначала самое срочное. Возьмите задачу, чтобы никто не делал ту же работу; верните, если не можете закончить. Задачи отсутствующего коллеги можно перенять.")
    public let imports = Message(
        en: "Lists become files here. A list is checked before anything is written; faulty rows are named and left out. Importing the same list again changes nothing.",
        ar: "هنا تصبح القوائم ملفات. تُفحص القائمة قبل كتابة أي شيء، وتُسمّى الصفوف المعيبة وتُترك. إعادة استيراد القائمة نفسها لا تغير شيئًا.",
        ru: "Здесь списки становятся делами. Список проверяется до записи; строки с ошибками называются и пропускаются. Повторный импорт ничего не меняет.")
    public let files = Message(
        en: "Find a person by file number, by reference, or by a name in any of the three scripts. A file shows what lists say, what holds protect the person, and what the other state has answered.",
        ar: "ابحث عن شخص برقم الملف أو المرجع أو بالاسم بأي من الخطوط الثلاثة. يعرض الملف ما تقوله القوائم وما يحمي الشخص من حجب وما أجابت به الدولة الأخرى.",
        ru: "Ищите по номеру в списке, по номеру дела или по имени в любой из трёх письменностей. В деле видно, что говорят списки, какие запреты защищают человека и что ответило другое государство.")
    public let requests = Message(
        en: "A request asks another state to take people back. One officer composes it, another approves and dispatches it. The clock runs from the moment the other node could read it.",
        ar: "يطلب الطلب من دولة أخرى استعادة أشخاص. يعدّه موظف ويصادق عليه ويرسله آخر. تبدأ المهلة حين تمكنت العقدة الأخرى من قراءته.",
        ru: "Запрос просит другое государство принять людей. Один сотрудник составляет, другой утверждает и отправляет. Срок идёт с момента, когда другой узел смог его прочесть.")
    public let verifications = Message(
        en: "Two officers find out, each for themselves, whether somebody is a national. The register proposes and never decides. Ask for evidence or an interview when the papers are not enough.",
        ar: "يتحقق موظفان، كلٌ على حدة، من أن شخصًا مواطن. السجل يقترح ولا يقرر. اطلب أدلة أو مقابلة حين لا تكفي الأوراق.",
        ru: "Два сотрудника порознь выясняют, гражданин ли человек. Регистр предлагает, но не решает. Если бумаг мало, запросите доказательства или беседу.")
    public let duplicates = Message(
        en: "Compare the two files field by field. Merge them if they are one person’s; keep them apart if not. Merging moves nothing and can be undone exactly.",
        ar: "قارن الملفين حقلًا حقلًا. ادمجهما إن كانا لشخص واحد، وإلا أبقهما منفصلين. الدمج لا ينقل شيئًا ويمكن التراجع عنه تمامًا.",
        ru: "Сравните два дела по полям. Объедините, если это один человек; иначе оставьте раздельно. Объединение ничего не перемещает и точно отменяется.")
    public let notes = Message(
        en: "The register of notes verbales, outgoing and incoming, in one number space. A number is taken at dispatch or registration and never used again.",
        ar: "سجل المذكرات الشفوية الصادرة والواردة بتسلسل واحد. يؤخذ الرقم عند الإرسال أو التسجيل ولا يعاد استعماله.",
        ru: "Реестр вербальных нот, исходящих и входящих, с единой нумерацией. Номер берётся при отправке или регистрации и больше не используется.")
    public let channel = Message(
        en: "What passes with the other states’ nodes, sealed and signed. When the line is down, save a file for the courier; load what the courier brings. Nothing is lost, and nothing arrives twice.",
        ar: "ما يمر مع عقد الدول الأخرى مختومًا وموقعًا. إذا انقطع الخط فاحفظ ملفًا لحامل الحقيبة وحمّل ما يحضره. لا يضيع شيء ولا يصل شيء مرتين.",
        ru: "Что проходит между узлами, запечатанное и подписанное. Если связи нет, сохраните файл для курьера и загрузите то, что он привезёт. Ничто не теряется и не приходит дважды.")
    public let peers = Message(
        en: "Enter the other node’s descriptor, then two officers each type the fingerprint from the note verbale. One wrong character and the node is not trusted.",
        ar: "أدخل وصف العقدة الأخرى، ثم يكتب موظفان كلٌ على حدة البصمة من المذكرة الشفوية. حرف واحد خاطئ ولا يُوثق بالعقدة.",
        ru: "Внесите описание другого узла, затем два сотрудника порознь вводят отпечаток из вербальной ноты. Один неверный знак — и узлу не доверяют.")
    public let audit = Message(
        en: "Every entry of the journal, without its sealed text. Verify the whole, download the proof of one entry, or the other state’s checkpoint to hold its journal against.",
        ar: "كل قيد في السجل دون نصه المختوم. تحقق من الكل أو نزّل إثبات قيد واحد أو نقطة تحقق الدولة الأخرى لمقارنة سجلها.",
        ru: "Все записи журнала без запечатанного текста. Проверьте целое, скачайте доказательство одной записи или контрольную точку другого государства для сверки.")
    public let officers = Message(
        en: "One administrator admits an officer, another activates those who decide about people. Set somebody away, so that colleagues can take over their tasks.",
        ar: "يضيف مسؤول موظفًا ويفعّل آخر من يقررون في شأن الناس. حدد غياب موظف ليتولى زملاؤه مهامه.",
        ru: "Один администратор принимает сотрудника, другой активирует тех, кто решает о людях. Отметьте отсутствие, чтобы коллеги могли перенять задачи.")
    public let account = Message(
        en: "Your password, your absence, and tokens for programs that act in your name. A token has your rights or fewer and ends by itself.",
        ar: "كلمة مرورك وغيابك ورموز البرامج التي تعمل باسمك. للرمز حقوقك أو أقل وينتهي تلقائيًا.",
        ru: "Ваш пароль, отсутствие и ключи для программ, действующих от вашего имени. У ключа ваши права или меньше, и он сам истекает.")
    public let signIn = Message(
        en: "Sign in with the name an administrator gave you. After six wrong passwords the account rests for a quarter of an hour.",
        ar: "ادخل بالاسم الذي أعطاك إياه المسؤول. بعد ست كلمات مرور خاطئة يتوقف الحساب ربع ساعة.",
        ru: "Войдите под именем, которое дал администратор. После шести неверных паролей вход закрывается на четверть часа.")

    public init() {}
}
