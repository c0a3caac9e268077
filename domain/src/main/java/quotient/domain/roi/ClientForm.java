package quotient.domain.roi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import quotient.domain.company.ClientStatus;
import quotient.domain.company.Companies;
import quotient.domain.company.Segment;
import quotient.domain.outcome.InvalidInput;
import quotient.domain.people.People;
import quotient.domain.people.Person;
import quotient.domain.people.PersonId;
import quotient.domain.reading.Fields;
import quotient.domain.reading.Word;

/** Reads a client from fields, by the names that MET §2.1 gives them. */
public final class ClientForm {

    private static final String NAME = "name";
    private static final String SEGMENT = "segment";
    private static final String OWNER = "owner";
    private static final String STATUS = "status";
    private static final String INDUSTRY = "industry";
    private static final String SIZE = "company_size";
    private static final String REVENUE = "annual_revenue_range";
    private static final String ONBOARDED = "onboarding_date";
    private static final String CONTRACT = "contract_value";
    private static final String CONTACT = "primary_contact";
    private static final List<String> NAMES =
            List.of(NAME, SEGMENT, OWNER, STATUS, INDUSTRY, SIZE, REVENUE, ONBOARDED, CONTRACT, CONTACT);

    private final People people;
    private final Companies companies;

    public ClientForm(People people, Companies companies) {
        this.people = people;
        this.companies = companies;
    }

    /** @throws InvalidInput with a sentence for each field that is wrong */
    public NewClient read(Map<String, String> typed) {
        RoiFields read = new RoiFields(typed, NAMES);
        Fields fields = read.fields();
        NewClient client = new NewClient(
                read.requiredName(NAME, "say what the client is called"),
                fields.optionalWord(SEGMENT, Segment::ofWord, Word.codes(Segment.values())),
                owner(fields),
                fields.optionalWord(STATUS, ClientStatus::ofWord, Word.codes(ClientStatus.values())),
                read.name(INDUSTRY),
                read.name(SIZE),
                read.name(REVENUE),
                read.day(ONBOARDED),
                read.money(CONTRACT, companies.current().currency()),
                read.name(CONTACT));
        fields.check();
        return client;
    }

    private Optional<PersonId> owner(Fields fields) {
        Optional<String> text = fields.text(OWNER);
        Optional<PersonId> owner = text.flatMap(name -> people.all().stream()
                .filter(person -> person.name().equalsIgnoreCase(name)
                        || person.id().value().equalsIgnoreCase(name))
                .map(Person::id)
                .findFirst());
        if (text.isPresent() && owner.isEmpty()) {
            fields.note(
                    OWNER,
                    "owner " + Fields.quoted(text.get())
                            + ": I know nobody of that name; give a name or a Slack user id.");
        }
        return owner;
    }
}
