// SPDX-License-Identifier: Apache-2.0

import Casework
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
    case safeguards(CaseReference), safeguardAct(CaseReference, String), legal(CaseReference), legalAct(CaseReference, String)
    case letters, newLetter, letter(String), replyLetter(String), noteLetter(String), translateLetter(String, Int), letterDocument(String, String)
    case meetings, meeting(String), countersignMeeting(String), declineMeeting(String)
    case observations, observation(String), stepObservation(String, Observation.Step), remarkObservation(String), translateObservation(String, Int)
    case agreements, agreement(String)
    case travelDocuments, travelDocument(CaseReference), travelDocumentAct(CaseReference, String)
    case assurances(CaseReference), assuranceAct(CaseReference, String)
    case followUps, followUp(CaseReference), followUpAct(CaseReference, String)
    case transfers, transfer(String), transferAct(String, String), handover(String)
    case escortRecord(String, CaseReference), escortRecordAct(String, CaseReference, String)
    case wrongfulReturns, wrongfulReturn(String), wrongfulReturnAct(String, String)
    case channel, checkLine(StateCode)
    case audit, auditVerify
    case officers, activate(String), officerAway(String)
    case claimTask, releaseTask, reassignTask
    case meAway, tokens, revokeToken(String)
    case duplicates, compare(CaseReference, CaseReference), pairAct(CaseReference, CaseReference, String), unmerge(CaseReference)
    case scans(CaseReference), scan(CaseReference, String), scanOriginal(CaseReference, String), supplied(CaseReference, String)
    case fileAct(CaseReference, String), verificationAct(CaseReference, String)
    case translateFile(CaseReference, Int), translateRequest(String, Int), translateVerification(CaseReference, Int)
    case peers, confirmPeer(String), rejectPeer(String), ownDescriptor, ownFingerprint
    case saveBundle(StateCode), loadBundle, seenFailure(StateCode, Int)
    case family(CaseReference), familyAct(CaseReference, String), registerChild, children
    case proof(Int), cosignedCheckpoint, theirCheckpoint(StateCode)
    case counts, countsFile
    case retention, retained(CaseReference), retentionAct(CaseReference, String)
    case accesses, ownAccess, accessOf(CaseReference), accessAct(CaseReference, String), emergency(CaseReference, AccessScope), endAccess(CaseReference)
    case subjects, subject(CaseReference), subjectAct(CaseReference, String), packagePage(CaseReference), packageFile(CaseReference)
    case digest, stuck
    case consular(CaseReference), consularAct(CaseReference, String), consularList, noteConsular(CaseReference), answerVisit(CaseReference, String)
    case disclosure(CaseReference), disclosureAct(CaseReference, String), keptAct(CaseReference, String, String), withdrawConsent(CaseReference, String)
    case missions, mission(String), missionAct(String, String)

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
        case .safeguards(let reference): "/files/\(reference)/safeguards"
        case .safeguardAct(let reference, let act): "/files/\(reference)/safeguards/\(act)"
        case .legal(let reference): "/files/\(reference)/legal"
        case .legalAct(let reference, let act): "/files/\(reference)/legal/\(act)"
        case .letters: "/letters"
        case .newLetter: "/letters/new"
        case .letter(let id): "/letters/\(id)"
        case .replyLetter(let id): "/letters/\(id)/reply"
        case .noteLetter(let id): "/letters/\(id)/note"
        case .letterDocument(let id, let document): "/letters/\(id)/documents/\(document)"
        case .translateLetter(let id, let entry): "/letters/\(id)/texts/\(entry)"
        case .meetings: "/meetings"
        case .meeting(let id): "/meetings/\(id)"
        case .countersignMeeting(let id): "/meetings/\(id)/countersign"
        case .declineMeeting(let id): "/meetings/\(id)/decline"
        case .observations: "/observations"
        case .observation(let id): "/observations/\(id)"
        case .stepObservation(let id, let step): "/observations/\(id)/\(step.rawValue)"
        case .remarkObservation(let id): "/observations/\(id)/remark"
        case .translateObservation(let id, let entry): "/observations/\(id)/texts/\(entry)"
        case .travelDocuments: "/travel-documents"
        case .travelDocument(let reference): "/travel-documents/\(reference)"
        case .travelDocumentAct(let reference, let act): "/travel-documents/\(reference)/\(act)"
        case .assurances(let reference): "/assurances/\(reference)"
        case .assuranceAct(let reference, let act): "/assurances/\(reference)/\(act)"
        case .followUps: "/follow-ups"
        case .followUp(let reference): "/follow-ups/\(reference)"
        case .followUpAct(let reference, let act): "/follow-ups/\(reference)/\(act)"
        case .transfers: "/transfers"
        case .transfer(let id): "/transfers/\(id)"
        case .transferAct(let id, let act): "/transfers/\(id)/\(act)"
        case .handover(let id): "/transfers/\(id)/handover"
        case .escortRecord(let id, let reference): "/transfers/\(id)/escort/\(reference)"
        case .escortRecordAct(let id, let reference, let act): "/transfers/\(id)/escort/\(reference)/\(act)"
        case .wrongfulReturns: "/wrongful-returns"
        case .wrongfulReturn(let id): "/wrongful-returns/\(id)"
        case .wrongfulReturnAct(let id, let act): "/wrongful-returns/\(id)/\(act)"
        case .channel: "/channel"
        case .agreements: "/agreements"
        case .agreement(let name): "/agreements/\(name)"
        case .checkLine(let state): "/channel/\(state)/check"
        case .audit: "/audit"
        case .auditVerify: "/audit/verify"
        case .officers: "/officers"
        case .activate(let id): "/officers/\(id)/activate"
        case .officerAway(let id): "/officers/\(id)/away"
        case .claimTask: "/tasks/claim"
        case .releaseTask: "/tasks/release"
        case .reassignTask: "/tasks/reassign"
        case .meAway: "/me/away"
        case .tokens: "/me/tokens"
        case .revokeToken(let id): "/me/tokens/\(id)/revoke"
        case .duplicates: "/duplicates"
        case .compare(let a, let b): "/duplicates/\(a)/\(b)"
        case .pairAct(let a, let b, let act): "/duplicates/\(a)/\(b)/\(act)"
        case .unmerge(let reference): "/files/\(reference)/unmerge"
        case .scans(let reference): "/files/\(reference)/scans"
        case .scan(let reference, let id): "/files/\(reference)/scans/\(id)"
        case .scanOriginal(let reference, let id): "/files/\(reference)/scans/\(id)/original"
        case .supplied(let reference, let id): "/verifications/\(reference)/scans/\(id)"
        case .fileAct(let reference, let act): "/files/\(reference)/\(act)"
        case .verificationAct(let reference, let act): "/verifications/\(reference)/\(act)"
        case .translateFile(let reference, let entry): "/files/\(reference)/texts/\(entry)"
        case .translateRequest(let id, let entry): "/requests/\(id)/texts/\(entry)"
        case .translateVerification(let reference, let entry): "/verifications/\(reference)/texts/\(entry)"
        case .peers: "/peers"
        case .confirmPeer(let id): "/peers/\(id)/confirm"
        case .rejectPeer(let id): "/peers/\(id)/reject"
        case .ownDescriptor: "/peers/own/descriptor.json"
        case .ownFingerprint: "/peers/own/fingerprint.svg"
        case .saveBundle(let state): "/channel/\(state)/bundle"
        case .loadBundle: "/channel/bundle"
        case .seenFailure(let state, let seq): "/channel/\(state)/failures/\(seq)"
        case .family(let reference): "/files/\(reference)/family"
        case .familyAct(let reference, let act): "/files/\(reference)/family/\(act)"
        case .registerChild: "/children/new"
        case .children: "/children"
        case .proof(let entry): "/audit/entries/\(entry)/proof"
        case .cosignedCheckpoint: "/audit/checkpoint"
        case .theirCheckpoint(let state): "/audit/checkpoints/\(state)"
        case .counts: "/reports/counts"
        case .countsFile: "/reports/counts.csv"
        case .retention: "/retention"
        case .retained(let reference): "/retention/\(reference)"
        case .retentionAct(let reference, let act): "/retention/\(reference)/\(act)"
        case .accesses: "/access"
        case .ownAccess: "/access/own"
        case .accessOf(let reference): "/access/people/\(reference)"
        case .accessAct(let reference, let act): "/access/people/\(reference)/\(act)"
        case .emergency(let reference, let scope): "/access/own/\(reference)/\(scope.rawValue)"
        case .endAccess(let reference): "/access/own/\(reference)/end"
        case .subjects: "/subjects"
        case .subject(let reference): "/subjects/\(reference)"
        case .subjectAct(let reference, let act): "/subjects/\(reference)/\(act)"
        case .packagePage(let reference): "/subjects/\(reference)/package.html"
        case .packageFile(let reference): "/subjects/\(reference)/package.json"
        case .digest: "/tasks/digest"
        case .stuck: "/tasks/stuck"
        case .consular(let reference): "/files/\(reference)/consular"
        case .consularAct(let reference, let act): "/files/\(reference)/consular/\(act)"
        case .consularList: "/consular"
        case .noteConsular(let reference): "/consular/\(reference)/note"
        case .answerVisit(let reference, let visit): "/consular/\(reference)/visits/\(visit)"
        case .disclosure(let reference): "/files/\(reference)/disclosure"
        case .disclosureAct(let reference, let act): "/files/\(reference)/disclosure/\(act)"
        case .keptAct(let reference, let item, let act): "/files/\(reference)/kept/\(item)/\(act)"
        case .withdrawConsent(let reference, let consent): "/files/\(reference)/consents/\(consent)/withdraw"
        case .missions: "/missions"
        case .mission(let id): "/missions/\(id)"
        case .missionAct(let id, let act): "/missions/\(id)/\(act)"
        }
    }
}
