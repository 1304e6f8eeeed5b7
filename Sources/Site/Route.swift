// SPDX-License-Identifier: Apache-2.0

import Identity

/// Every address of the site. Nothing else spells a path, and no path names a person.
enum Route {
    case home, style, signIn, signOut, me, language(Language), tasks
    case imports, importNew, importTake, importMap(String), importCheck(String), importRun(String), importResult(String), importFaults(String)
    case reconcile
    case files, file(CaseReference), hold(CaseReference), lift(CaseReference, String), confirmLift(CaseReference, String)
    case requests, request(String), choose(String), requestAct(String, String)
    case notes
    case verifications, verification(CaseReference), record(CaseReference), sendBack(CaseReference)
    case channel, checkLine(StateCode)
    case audit, auditVerify
    case officers, activate(String)

    var path: String {
        switch self {
        case .home: "/"
        case .style: "/style.css"
        case .signIn: "/sign-in"
        case .signOut: "/sign-out"
        case .me: "/me"
        case .language(let language): "/language/\(language.rawValue)"
        case .tasks: "/tasks"
        case .imports: "/imports"
        case .importNew: "/imports/new"
        case .importTake: "/imports/incoming"
        case .importMap(let id): "/imports/\(id)/columns"
        case .importCheck(let id): "/imports/\(id)/check"
        case .importRun(let id): "/imports/\(id)/run"
        case .importResult(let id): "/imports/\(id)"
        case .importFaults(let id): "/imports/\(id)/faults.csv"
        case .reconcile: "/reconcile"
        case .files: "/files"
        case .file(let reference): "/files/\(reference)"
        case .hold(let reference): "/files/\(reference)/holds"
        case .lift(let reference, let hold): "/files/\(reference)/holds/\(hold)/lift"
        case .confirmLift(let reference, let hold): "/files/\(reference)/holds/\(hold)/confirm"
        case .requests: "/requests"
        case .request(let id): "/requests/\(id)"
        case .choose(let id): "/requests/\(id)/people"
        case .requestAct(let id, let act): "/requests/\(id)/\(act)"
        case .notes: "/notes"
        case .verifications: "/verifications"
        case .verification(let reference): "/verifications/\(reference)"
        case .record(let reference): "/verifications/\(reference)/finding"
        case .sendBack(let reference): "/verifications/\(reference)/send-back"
        case .channel: "/channel"
        case .checkLine(let state): "/channel/\(state)/check"
        case .audit: "/audit"
        case .auditVerify: "/audit/verify"
        case .officers: "/officers"
        case .activate(let id): "/officers/\(id)/activate"
        }
    }
}
