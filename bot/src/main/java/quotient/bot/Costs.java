package quotient.bot;

import java.time.Clock;
import quotient.domain.notices.NoticeIds;
import quotient.domain.pricinghealth.CheckingPricingHealth;
import quotient.domain.pricinghealth.ReportingPricing;
import quotient.domain.pricinghealth.SendingCostPictures;
import quotient.domain.pricinghealth.ShowingDashboard;
import quotient.domain.pricinghealth.Traffic;
import quotient.domain.usage.Budget;
import quotient.domain.usage.CostControl;
import quotient.domain.usage.RecordingUsage;
import quotient.domain.usage.UsageForm;

/** What can be done with costs and figures, over one set of ports and one clock. */
public record Costs(
        CostControl control,
        UsageForm form,
        RecordingUsage recording,
        CheckingPricingHealth checking,
        ReportingPricing reporting,
        ShowingDashboard dashboard,
        SendingCostPictures pictures) {

    /** @param wall runs even where the company's clock stands still */
    public static Costs over(Ports ports, NoticeIds ids, Budget budget, Traffic traffic, Clock clock, Clock wall) {
        CostControl control = new CostControl(ports.usage(), ports.policies(), ports.companies(), budget, wall);
        CheckingPricingHealth checking = new CheckingPricingHealth(
                ports.transactions(),
                ports.usage(),
                ports.quoteFacts(),
                ports.policies(),
                ports.companies(),
                budget,
                traffic,
                clock);
        return new Costs(
                control,
                new UsageForm(ports.clients(), clock),
                new RecordingUsage(
                        ports.transactions(),
                        ports.usage(),
                        ports.policies(),
                        ports.companies(),
                        ports.audit(),
                        control,
                        clock),
                checking,
                new ReportingPricing(
                        ports.transactions(),
                        ports.usage(),
                        ports.quoteFacts(),
                        ports.policies(),
                        ports.companies(),
                        budget,
                        clock),
                new ShowingDashboard(ports.quoteFacts(), checking, ports.companies(), clock),
                new SendingCostPictures(ports.transactions(), ports.outbox(), ids, ports.audit(), clock));
    }
}
