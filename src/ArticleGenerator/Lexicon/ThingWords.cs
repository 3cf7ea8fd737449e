namespace ArticleGenerator.Lexicon;

/// <summary>Words that make a name no person's.</summary>
internal static class ThingWords
{
    public static WordList[] Lists { get; } =
    [
        // In the name of an organisation, a law, a building.
        new(
            WordClass.Organisation,
            """
            abc act administration agency agreement airlines amendment army association authority bank board bureau
            campaign caucus cbs center centre charter chronicle church city club cnn coalition college commission
            committee company congress convention corp council county court democrats department facebook foundation fox
            fund gazette google group guardian herald hospital hotel house inc initiative institute international
            journal kingdom kremlin league library magazine ministry motors museum national nations navy nbc network
            news office pac parliament party pentagon playhouse police politico post press project radio republic
            republicans reuters review school security senate service society speech state states street super telegraph
            television theater theatre times tower treaty tribune tv twitter union university
            """),

        // At the end of a name of several words.
        new(
            WordClass.Company,
            """
            accord associates awards brands chiefs corps day deal enterprises entertainment festival foods footwear
            force forces games guard gulf holdings industries ocean pact partners pictures products records sea
            solutions staff studios systems technologies world
            """),

        // Countries, states, cities.
        new(
            WordClass.Place,
            """
            afghanistan africa alabama alaska america angeles arabia argentina arizona arkansas asia atlanta australia
            austria avenue baghdad baltimore bay beach beijing belgium berlin boston brazil britain brooklyn brussels
            california canada chicago chile china cleveland coast colombia colorado connecticut cuba dallas damascus
            delaware denmark detroit egypt england ethiopia europe finland florida france francisco germany greece haiti
            hampshire hawaii heights hills hollywood hungary iceland idaho illinois india indiana indonesia iowa iran
            iraq ireland island islands israel italy japan jersey kabul kansas kentucky kenya korea lake lebanon libya
            london louisiana maine malaysia manhattan maryland massachusetts mexico miami michigan minnesota mississippi
            missouri montana morocco moscow mountain mountains nebraska netherlands nevada nigeria norway ohio oklahoma
            oregon orleans pakistan paris pennsylvania peru philadelphia philippines poland portugal pyongyang qatar
            river road russia scotland seattle seoul singapore somalia spain springs square sudan sweden switzerland
            syria taiwan tennessee texas thailand tokyo tunisia turkey uganda ukraine utah valley vegas venezuela
            vermont vietnam wales wisconsin wyoming yemen york zealand
            """),

        // Of a country, a party, a faith: nobody's name by itself.
        new(
            WordClass.Place,
            """
            african american asian australian brazilian british canadian catholic chinese christian cuban danish
            democratic dutch egyptian european greek hispanic indian iranian iraqi israeli italian japanese jewish
            korean latino mexican muslim norwegian palestinian russian saudi scottish spanish swedish swiss syrian
            turkish ukrainian welsh
            """),

        // Abbreviations of places behind a comma: Portsmouth, N.H.
        new(
            WordClass.Place,
            """
            ala ariz ark b.c calif colo conn d.c e.u fla ga ill ind kan ky l.a md mich minn mont n.c n.d n.h n.j n.m n.y
            neb nev okla ore pa penn r.i s.c s.d tenn tex u.k u.n u.s va vt w.va wash wis wyo
            """),
    ];
}
