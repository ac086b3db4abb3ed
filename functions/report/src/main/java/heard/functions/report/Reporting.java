package heard.functions.report;

import heard.domain.action.ActionsLedger;
import heard.domain.insight.FeedbackSearch;
import heard.domain.place.Region;
import heard.domain.report.PublishedSite;
import heard.domain.report.Releases;
import heard.domain.report.Reports;
import heard.domain.theme.Framework;
import java.time.InstantSource;

/** Everything that reporting does, on whichever stores it is given. */
final class Reporting {
    private final Region region;
    private final InstantSource clock;
    private final Life life;
    private final Summarise summarise;
    private final Editions editions = new Editions();
    private final Publish publish;

    /** What it reads and writes. */
    record Stores(
            FeedbackSearch index, ActionsLedger actions, Reports reports, Releases releases, PublishedSite site) {}

    /** @param demonstration whether what was heard was made up; every page then says so */
    Reporting(Stores stores, Region region, Framework framework, InstantSource clock, boolean demonstration) {
        this.region = region;
        this.clock = clock;
        var deeds = new Deeds(stores.actions(), framework, region.code());
        var gating = new Gating(framework, region, stores.reports());
        this.life = new Life(
                stores.reports(),
                new Counting(stores.index(), stores.reports(), clock),
                new Voices(stores.index(), stores.reports(), framework),
                deeds,
                new Life.Setting(region, clock, gating));
        this.summarise = new Summarise(region, framework, deeds, demonstration);
        var lists = new Lists(
                stores.site(), stores.releases(), stores.reports(), region, new Lists.Look(summarise, demonstration));
        this.publish = new Publish(
                stores.reports(),
                stores.releases(),
                stores.site(),
                new Publish.Making(life, summarise, editions, gating, clock),
                lists);
    }

    Routes routes() {
        return new Routes(region, new Showing(life, summarise, editions), new Stepping(life, publish, summarise));
    }

    DrawUpAll drawUpAll() {
        return new DrawUpAll(life, region, clock);
    }

    Life life() {
        return life;
    }

    Summarise summarise() {
        return summarise;
    }

    Publish publish() {
        return publish;
    }
}
