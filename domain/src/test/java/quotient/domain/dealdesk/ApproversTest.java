package quotient.domain.dealdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import quotient.domain.people.Role;
import quotient.domain.policy.DeliveryType;
import quotient.domain.policy.Term;
import quotient.domain.pricing.Approval;
import quotient.domain.testing.TestRequests;

@DisplayName("P30, P31, P33, D5a: who is asked")
final class ApproversTest {
    private final Desk desk = new Desk();

    @Test
    void theAuthorsOwnManagerAndNoOther() {
        desk.hire("U0REP", "Rae", Optional.of("U0MGR"), Role.REP);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        desk.hire("U0MGR2", "Mia", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0MGR", asked("15"));
    }

    @Test
    void everySalesManagerWhereTheRepHasNone() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.REP);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        desk.hire("U0MGR2", "Mia", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0MGR U0MGR2", asked("15"));
    }

    @Test
    void everySalesManagerWhereTheOwnOneHasNoSuchRole() {
        desk.hire("U0REP", "Rae", Optional.of("U0BOSS"), Role.REP);
        desk.hire("U0BOSS", "Bob", Optional.empty(), Role.OPS);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0MGR", asked("15"));
    }

    @Test
    void everySalesManagerWhereTheOwnOneIsUnknown() {
        desk.hire("U0REP", "Rae", Optional.of("U0GONE"), Role.REP);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0MGR", asked("15"));
    }

    @Test
    void anExecutiveWhoIsTheOwnManagerIsAskedAsOne() {
        desk.hire("U0REP", "Rae", Optional.of("U0EXEC"), Role.REP);
        desk.hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0EXEC", asked("15"));
    }

    @Test
    void theNextRoleUpTheLineWhereNobodyHoldsTheRole() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.REP);
        desk.hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        assertEquals("U0EXEC", asked("15"));
        assertEquals("U0EXEC", asked("25"));
        desk.hire("U0LEAD", "Lea", Optional.empty(), Role.REVENUE_LEAD);
        assertEquals("U0LEAD", asked("15"));
    }

    @Test
    void nobodyAboutTheirOwnQuote() {
        desk.hire("U0REP", "Rae", Optional.of("U0REP"), Role.REP, Role.SALES_MANAGER);
        desk.hire("U0MGR", "Max", Optional.empty(), Role.SALES_MANAGER);
        assertEquals("U0MGR", asked("15"));
    }

    @Test
    void theOnlyHolderOfARoleIsPassedOverForTheNextWhenTheyAreTheAuthor() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.SALES_MANAGER);
        desk.hire("U0LEAD", "Lea", Optional.empty(), Role.REVENUE_LEAD);
        assertEquals("U0LEAD", asked("15"));
    }

    @Test
    void oneWhoHoldsSeveralRolesIsAskedOnce() {
        desk.hire("U0REP", "Rae", Optional.of("U0ALL"), Role.REP);
        desk.hire("U0ALL", "Ali", Optional.empty(), Role.SALES_MANAGER, Role.LEGAL, Role.REVOPS, Role.DEAL_DESK);
        SubmittingQuotes.Submitted submitted = submit(
                TestRequests.costingOneHundredDollars().discount("15").terms(Term.NET_TERMS, Term.SCOPE_UNCLEAR));
        assertEquals("U0ALL", Desk.ids(submitted.asked()));
        assertEquals(3, submitted.quote().openApprovals().size());
        assertEquals(
                Desk.sorted("approval_card > U0ALL", "approval_card > C0DESK", "author_card > U0REP"), desk.said());
    }

    @Test
    @DisplayName("P22: a critical margin is shown to the revenue lead the same night, whoever decides")
    void aCriticalMarginAlarmsTheRevenueLead() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.REP);
        desk.hire("U0LEAD", "Lea", Optional.empty(), Role.REVENUE_LEAD);
        desk.hire("U0DESK", "Dee", Optional.empty(), Role.DEAL_DESK);
        desk.hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        submit(TestRequests.costingOneHundredDollars().type(DeliveryType.TASK).discount("60"));
        assertTrue(desk.said().contains("approval_card > U0LEAD"), desk.said().toString());
    }

    @Test
    void legalAndRevOpsAreAskedTogetherAndEitherIsEnough() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.REP);
        desk.hire("U0LAW", "Lou", Optional.empty(), Role.LEGAL);
        desk.hire("U0OPS", "Roy", Optional.empty(), Role.REVOPS);
        SubmittingQuotes.Submitted submitted =
                submit(TestRequests.contractExample().terms(Term.LIABILITY_CAP));
        assertEquals("U0LAW U0OPS", Desk.ids(submitted.asked()));
        assertEquals(List.of(), submitted.unstaffed());
    }

    @Test
    void whatNobodyCouldDecideIsSaid() {
        desk.hire("U0REP", "Rae", Optional.empty(), Role.REP);
        desk.hire("U0EXEC", "Eve", Optional.empty(), Role.EXECUTIVE);
        SubmittingQuotes.Submitted submitted = submit(TestRequests.costingOneHundredDollars()
                .type(DeliveryType.TASK)
                .discount("50")
                .terms(Term.NET_TERMS));
        assertEquals("U0EXEC", Desk.ids(submitted.asked()));
        assertEquals(
                List.of("deal_desk", "revops|legal"),
                submitted.unstaffed().stream().map(Approval::name).sorted().toList());
        assertEquals("U0EXEC", desk.audit().get(1).facts().get("asked"));
    }

    private String asked(String discount) {
        return Desk.ids(submit(TestRequests.costingOneHundredDollars().discount(discount))
                .asked());
    }

    private SubmittingQuotes.Submitted submit(TestRequests asked) {
        return Desk.done(desk.submitting.submit(
                desk.actor(Desk.REP), desk.quoted(Desk.REP, asked).id(), ""));
    }
}
