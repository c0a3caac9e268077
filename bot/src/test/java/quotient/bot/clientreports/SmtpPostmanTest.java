package quotient.bot.clientreports;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.bot.reports.Brand;
import quotient.bot.reports.ReportPdf;
import quotient.bot.settings.MailSettings;
import quotient.bot.settings.Secret;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.Postman.Handed;
import quotient.domain.clientreports.ReportId;
import quotient.domain.clientreports.ReportKind;
import quotient.domain.testing.ReportingDesk;

@DisplayName("X27: reports by mail, over a real SMTP server")
class SmtpPostmanTest {
    private final ReportingDesk desk = new ReportingDesk();
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withUser("desk", "pass word"));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    @DisplayName("the letter has the words and the PDF, the brand's name, and nothing that is not for the client")
    void theLetterArrives() throws MessagingException, IOException {
        assertEquals(Handed.TAKEN, postman("pass word").hand(dispatch("ann@acme.example"), report()));
        MimeMessage letter = server.getReceivedMessages()[0];
        assertEquals("Monthly progress report, March 2027 for Acme", letter.getSubject());
        assertEquals(
                "Brand & Co <reports@j1.example>",
                letter.getFrom()[0].toString().replace("\"", ""));
        assertEquals("ann@acme.example", letter.getAllRecipients()[0].toString());
        MimeMultipart parts = (MimeMultipart) letter.getContent();
        String words = parts.getBodyPart(0).getContent().toString();
        assertTrue(words.contains("brought Acme a benefit of"), words);
        BodyPart file = parts.getBodyPart(1);
        assertEquals("monthly-r-1001.pdf", file.getFileName());
        try (PDDocument pdf = Loader.loadPDF(file.getInputStream().readAllBytes())) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(text.contains("Brand & Co"), text);
            assertFalse((text + words + GreenMailUtil.getHeaders(letter)).contains(ReportingDesk.SECRET), text);
        }
    }

    @Test
    @DisplayName("a letter that goes again is the same by its Message-ID")
    void theMessageIdIsTheSame() throws MessagingException {
        KeptReport report = report();
        postman("pass word").hand(dispatch("ann@acme.example"), report);
        postman("pass word").hand(dispatch("ann@acme.example"), report);
        MimeMessage[] letters = server.getReceivedMessages();
        assertEquals(2, letters.length);
        assertEquals("<r-1001.x.quotient@j1.example>", letters[0].getMessageID());
        assertEquals(letters[0].getMessageID(), letters[1].getMessageID());
    }

    @Test
    @DisplayName("a wrong password and a server that is away wait; no exception gets out")
    void troubleIsTold() {
        Handed wrong = postman("wrong").hand(dispatch("ann@acme.example"), report());
        assertEquals(Handed.later("the mail server does not take our name and password"), wrong);
        SmtpPostman off = postman("pass word");
        server.stop();
        Handed away = off.hand(dispatch("ann@acme.example"), report(ReportKind.QUARTERLY));
        assertEquals(Handed.Result.LATER, away.result());
        assertFalse(away.why().contains("pass word"), away.why());
    }

    @Test
    @DisplayName(
            "a server that takes the letter and tears the line instead of a goodbye has it, so it does not go again")
    void hangsUpAfterTheLetter() throws Exception {
        try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<List<String>> heard = CompletableFuture.supplyAsync(() -> takenRudely(rude));
            SmtpPostman postman = postman(rude.getLocalPort(), Optional.empty(), Optional.empty());
            assertEquals(Handed.TAKEN, postman.hand(dispatch("ann@acme.example"), report()));
            assertTrue(heard.get().contains("Message-ID: <r-1001.x.quotient@j1.example>"), heard.get()::toString);
        }
    }

    /** @return the lines of the letter */
    private static List<String> takenRudely(ServerSocket server) {
        try (Socket caller = server.accept();
                BufferedReader in = new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
            OutputStream out = caller.getOutputStream();
            out.write("220 here\r\n".getBytes(US_ASCII));
            for (String said = in.readLine(); !said.equals("DATA"); said = in.readLine()) {
                out.write("250 well\r\n".getBytes(US_ASCII));
            }
            out.write("354 go on\r\n".getBytes(US_ASCII));
            List<String> letter = new ArrayList<>();
            for (String line = in.readLine(); !line.equals("."); line = in.readLine()) {
                letter.add(line);
            }
            out.write("250 taken\r\n".getBytes(US_ASCII));
            assertEquals("QUIT", in.readLine());
            // So the line is torn instead of closed.
            caller.setSoLinger(true, 0);
            return letter;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private SmtpPostman postman(String password) {
        return postman(server.getSmtp().getPort(), Optional.of("desk"), Optional.of(new Secret(password)));
    }

    private SmtpPostman postman(int port, Optional<String> user, Optional<Secret> password) {
        return new SmtpPostman(
                new MailSettings("127.0.0.1", port, user, password, "reports@j1.example", false),
                new ReportPdf(new Brand(Optional.of("Brand & Co"), "#7a1f3d"), desk.ports.companies()));
    }

    private Dispatch dispatch(String address) {
        return new Dispatch(
                ReportId.ofNumber(1001), Dispatch.Way.MAIL, address, "r-1001.x.quotient", 0, desk.clock.instant(), "");
    }

    private KeptReport report() {
        return report(ReportKind.MONTHLY);
    }

    private KeptReport report(ReportKind kind) {
        return desk.drafting
                .draft(ReportingDesk.OLU, ReportingDesk.PROJECT, kind)
                .<KeptReport>match(report -> report, refusal -> {
                    throw new AssertionError(refusal.sentence());
                });
    }
}
