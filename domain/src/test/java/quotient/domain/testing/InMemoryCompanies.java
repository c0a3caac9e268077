package quotient.domain.testing;

import java.util.Optional;
import quotient.domain.company.Companies;
import quotient.domain.company.Company;

/** The company, kept in memory. */
public final class InMemoryCompanies implements Companies {
    private final InMemoryStore store;

    public InMemoryCompanies(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Company current() {
        return store.look(state -> state.company).orElse(Company.UNNAMED);
    }

    @Override
    public void keep(Company company) {
        store.with(state -> state.company = Optional.of(company));
    }
}
