// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition/SampleUsers.h"

namespace passwright {

using State = SampleUser::State;

QString SampleUser::displayName() const
{
    // Family names come first in Chinese, Japanese and Korean, without a space in the first two.
    const char32_t script = firstName.isEmpty() ? 0 : firstName.toUcs4().constFirst();
    if (script >= 0x3041 && script <= 0x9FFF)
        return lastName + firstName;
    if (script >= 0xAC00 && script <= 0xD7A3)
        return lastName + QLatin1Char(' ') + firstName;
    return (firstName + QLatin1Char(' ') + lastName).trimmed();
}

QList<SampleUser> sampleUsers()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    const auto user = [&text](const char *userName, const char *first, const char *last, State state = State::Ready) {
        return SampleUser{.userName = text(userName), .firstName = text(first), .lastName = text(last), .state = state};
    };
    const auto known = [](SampleUser one) {
        one.hasPassword = true;
        return one;
    };
    const auto superUser = [](SampleUser one) {
        one.isSuperUser = true;
        return one;
    };
    const auto withTotp = [](SampleUser one) {
        one.hasTotp = true;
        return one;
    };

    return {
        // One of each state whose sign-in can be tried.
        known(user("joan", "Joan", "Baker")),
        known(user("mustchange", "Mia", "Novak", State::MustChange)),
        known(user("expired", "Edgar", "Pell", State::Expired)),
        known(user("soon", "Sofia", "Reyes", State::AboutToExpire)),
        known(user("locked", "Lars", "Olsen", State::Locked)),
        known(user("pending", "Petra", "Vale", State::NotApproved)),
        known(withTotp(user("totp", "Tomas", "Quist"))),

        superUser(user("grace", "Grace", "Whitfield")),
        superUser(user("night.desk", "Night", "Desk", State::AboutToExpire)),
        superUser(user("former.admin", "Franklin", "Ormond", State::Locked)),

        user("rejected", "Rex", "Dunmore", State::Rejected),
        user("unfinished", "Una", "Finch", State::SignUpNotFinal),
        user("inactive", "Ina", "Stillwell", State::NotActive),
        user("forgotten", "Fergus", "Lowe", State::LockedAndExpired),

        user("juergen.mueller", "Jürgen", "Müller-Lüdenscheid"),
        user("kaethe.groess", "Käthe", "Größmann", State::MustChange),
        user("oezlem.yildiz", "Özlem", "Yıldız"),
        user("soeren", "Søren", "Bjørnstjerne", State::AboutToExpire),
        user("nguyen.minh", "Minh Khai", "Nguyễn Thị"),
        user("zoe.lefevre", "Zoë", "Lefèvre", State::Expired),
        user("jose.nunez", "José", "Núñez Íñiguez"),
        user("lukasz", "Łukasz", "Źdźbło"),

        user("layla", "ليلى", "حداد"),
        user("yusuf", "يوسف", "منصور", State::Locked),
        user("noor", "نور الهدى", "عبد الرحمن", State::MustChange),
        user("مريم", "مريم", "السعيد"),
        user("dana.levi", "דנה", "לוי"),
        user("farhad", "فرهاد", "کریمی", State::AboutToExpire),

        user("wang.xiuying", "秀英", "王"),
        user("li.wei", "伟", "李", State::Expired),
        user("陈思远", "思远", "陈"),
        user("sato.hanako", "花子", "佐藤"),
        user("kim.minjun", "민준", "김", State::NotApproved),

        user("olga.sokolova", "Ольга", "Соколова"),
        user("dmitri", "Дмитрий", "Кузнецов", State::Locked),
        user("наталья", "Наталья", "Иванова"),
        user("nikos", "Νίκος", "Παπαδόπουλος"),
        user("ananya", "अनन्या", "शर्मा"),
        user("somchai", "สมชาย", "ใจดี"),
        user("nino", "ნინო", "ბერიძე"),

        user("maximiliane.von.hohenfels.und.niederwaldkirchen",
            "Maximiliane Friederike Wilhelmine Charlotte", "von Hohenfels und Niederwaldkirchen zu Oberstettental"),
        user("obrien", "Siobhán", "O'Brien"),
        user("front.desk", "Front Desk <3rd floor>", "& Reception"),
        user("x", "X", ""),
        user("printer-4.2", "", "", State::NotActive),

        user("amara.okafor", "Amara", "Okafor"),
        user("ben.carter", "Ben", "Carter"),
        user("chloe.martin", "Chloe", "Martin"),
        user("diego.silva", "Diego", "Silva", State::MustChange),
        user("emma.clark", "Emma", "Clark"),
        user("finn.walsh", "Finn", "Walsh"),
    };
}

} // namespace passwright
