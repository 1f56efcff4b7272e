// SPDX-FileCopyrightText: 2026 The Passwright authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FaultReply.h"

#include <QList>
#include <QObject>

namespace passwright {

//! One way for a server to misbehave.
struct Fault
{
    Q_GADGET

public:
    enum Kind {
        None,
        // Of one request.
        CloseBeforeReading, //!< the connection is closed when the request's first byte is there; it is not recorded
        CloseAfterReading,  //!< closed without a byte of an answer
        HangBeforeHeaders,  //!< no answer, and the connection stays open
        HangInBody,         //!< the headers and half of the body, then nothing; the connection stays open
        ResetInBody,        //!< the headers and half of the body, then RST
        TruncatedBody,      //!< the headers and half of the body, then closed in order
        Garbage,            //!< bytes that are no HTTP, then closed
        TenMebibytes,       //!< 200 with a JSON string of 10 MiB
        HtmlPage,           //!< 200 with a web page
        NoContent,          //!< 204
        Moved,              //!< 301 to http://127.0.0.1:9/elsewhere
        Instead,            //!< Fault::reply, whatever the handler would say
        Raw,                //!< the bytes of Fault::reply's body as the whole answer, then closed
        TwoAnswers,         //!< the answer twice, in one go
        SecondAnswerLater,  //!< the answer, and once more when the client has had time to read the first
        Dribble,            //!< Fault::piece bytes every few milliseconds
        CloseAfterAnswer,   //!< the answer, then closed without having said so
        // Of the connection that the request comes over: kept ones are closed before it. They last until
        // the script is cleared, since such a request never arrives.
        RefuseConnection,
        HangInHandshake,    //!< TLS only: the connection stands, and nobody answers the hello
        CertificateExpired,
        CertificateWrongName,
        CertificateUnknown, //!< of another authority
        KeyChanged,         //!< a good certificate with another key
        PlainOnTlsPort,     //!< speaks plain HTTP where TLS is expected
    };
    Q_ENUM(Kind)

    Kind kind = None;
    FaultReply reply = {};
    int piece = 1; //!< Dribble

    //! For the rows of tables: all that need no reply of their own. Those of a connection make sense for a
    //! server with TLS.
    [[nodiscard]] static QList<Kind> ofRequest();
    [[nodiscard]] static QList<Kind> ofConnection();
    [[nodiscard]] static const char *name(Kind kind);
    [[nodiscard]] bool isOfConnection() const { return kind >= RefuseConnection; }
    //! Whether the server's program gets the whole request, and so does what it asks for.
    [[nodiscard]] bool isHandled() const { return kind != CloseBeforeReading && !isOfConnection(); }
};

} // namespace passwright
