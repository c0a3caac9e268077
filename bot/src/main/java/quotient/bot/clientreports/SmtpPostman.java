package quotient.bot.clientreports;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import quotient.bot.reports.ReportPdf;
import quotient.bot.settings.MailSettings;
import quotient.bot.settings.Secret;
import quotient.domain.clientreports.ClientReport;
import quotient.domain.clientreports.Dispatch;
import quotient.domain.clientreports.KeptReport;
import quotient.domain.clientreports.Postman;

/** Hands reports to a mail server by SMTP, encrypted unless the server is on this machine (X27). */
public final class SmtpPostman implements Postman {

    private static final String PATIENCE = "10000";
    /** From here on a server's answer is for good (RFC 5321). */
    private static final int FOR_GOOD = 500;

    private final MailSettings settings;
    private final ReportPdf pdf;

    public SmtpPostman(MailSettings settings, ReportPdf pdf) {
        this.settings = settings;
        this.pdf = pdf;
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Handed hand(Dispatch dispatch, KeptReport report) {
        Session session = Session.getInstance(properties());
        boolean taken = false;
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage letter = letter(session, dispatch, report);
            transport.connect(
                    settings.host(),
                    settings.port(),
                    settings.user().orElse(null),
                    settings.password().map(Secret::reveal).orElse(null));
            transport.sendMessage(letter, letter.getAllRecipients());
            taken = true;
            return Handed.TAKEN;
        } catch (AuthenticationFailedException wrong) {
            return Handed.later("the mail server does not take our name and password");
        } catch (SendFailedException refused) {
            return isForGood(refused) ? Handed.refused(why(refused)) : Handed.later(why(refused));
        } catch (MessagingException | UnsupportedEncodingException | RuntimeException failed) {
            // A server that hangs up before it has said goodbye has taken the letter all the same.
            return taken ? Handed.TAKEN : Handed.later(why(failed));
        }
    }

    private MimeMessage letter(Session session, Dispatch dispatch, KeptReport report)
            throws MessagingException, UnsupportedEncodingException {
        String id = "<" + dispatch.reference()
                + settings.from().substring(settings.from().indexOf('@')) + ">";
        MimeMessage letter = new Named(session, id);
        letter.setFrom(new InternetAddress(settings.from(), pdf.sender(), UTF_8.name()));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(dispatch.address()));
        letter.setSubject(report.content().title() + " for " + report.content().client(), UTF_8.name());
        letter.setSentDate(
                Date.from(report.verdict().map(verdict -> verdict.hand().at()).orElse(dispatch.nextTry())));
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text(report.content()), UTF_8.name());
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(pdf.of(report.content()), "application/pdf")));
        file.setFileName(report.fileName());
        letter.setContent(new MimeMultipart(words, file));
        letter.saveChanges();
        return letter;
    }

    private String text(ClientReport report) {
        return report.summary() + "\n\nWhat went well:\n- " + String.join("\n- ", report.wins())
                + "\n\nThe whole report is attached as a PDF.\n\n" + pdf.sender() + "\n";
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty(
                "mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(settings.secured()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private static boolean isForGood(SendFailedException refused) {
        int code = refused instanceof SMTPSendFailedException failed
                ? failed.getReturnCode()
                : refused.getNextException() instanceof SMTPAddressFailedException address
                        ? address.getReturnCode()
                        : 0;
        return code >= FOR_GOOD;
    }

    /** One line; a server's words are no longer than a sentence here. */
    private static String why(Exception failed) {
        Throwable cause = failed instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : failed;
        String words = String.valueOf(cause.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return "the mail server said: " + (words.length() > 200 ? words.substring(0, 200) : words);
    }

    /** A letter whose Message-ID is the same whenever it is made. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
