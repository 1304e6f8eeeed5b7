// SPDX-License-Identifier: Apache-2.0

/// Latin letters with marks, by the letter that they are without (Unicode, canonical decomposition; every letter of the blocks Latin-1 Supplement to
/// Extended-B and Extended Additional that begins with one of A to Z).
enum LatinBases {
    private static let marked: [(base: Unicode.Scalar, letters: String)] = [
        ("A", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
        ("B", "ḂḃḄḅḆḇ"),
        ("C", "ÇçĆćĈĉĊċČčḈḉ"),
        ("D", "ĎďḊḋḌḍḎḏḐḑḒḓ"),
        ("E", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
        ("F", "Ḟḟ"),
        ("G", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
        ("H", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖ"),
        ("I", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊị"),
        ("J", "Ĵĵǰ"),
        ("K", "ĶķǨǩḰḱḲḳḴḵ"),
        ("L", "ĹĺĻļĽľḶḷḸḹḺḻḼḽ"),
        ("M", "ḾḿṀṁṂṃ"),
        ("N", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
        ("O", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ"),
        ("P", "ṔṕṖṗ"),
        ("R", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
        ("S", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
        ("T", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗ"),
        ("U", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
        ("V", "ṼṽṾṿ"),
        ("W", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
        ("X", "ẊẋẌẍ"),
        ("Y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
        ("Z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ]

    static let bases: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        marked.flatMap { row in row.letters.unicodeScalars.map { ($0, row.base) } }, uniquingKeysWith: { first, _ in first })
}
