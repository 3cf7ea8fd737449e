using ArticleGenerator.Spelling;

namespace ArticleGenerator.Tests.Spelling;

/// <summary>What counts as near enough to be suggested.</summary>
public class NameSimilarityTests
{
    [Theory]
    [InlineData("ANewEngine", "TheNewEngine")]
    [InlineData("ANewEngine", "NewEngines")]
    [InlineData("ANewEngine", "AnEngineThatIsNew")]
    [InlineData("TheCrossing", "TheLongCrossing")]
    [InlineData("WhatItCost", "WhatItCosts")]
    [InlineData("FerrySailsAgian", "FerrySailsAgain")]
    [InlineData("ferrysailsagain", "FerrySailsAgain")]
    [InlineData("EUVotes", "EuVotesAgain")]
    [InlineData("winter-ferry", "ferry-in-winter")]
    [InlineData("A new engine", "The new engine")]
    [InlineData("a-new-engine", "The new engine")]
    [InlineData("photo-credit", "creditOfPhoto")]
    [InlineData("Local", "Lokal")]
    public void Names_that_mean_the_same_are_similar(string one, string other)
    {
        Assert.InRange(NameSimilarity.Of(one, other), NameSimilarity.Threshold, 1);
        Assert.Equal(NameSimilarity.Of(one, other), NameSimilarity.Of(other, one), 10);
    }

    [Theory]
    [InlineData("TheCrossing", "TheEngine")]
    [InlineData("ANewEngine", "WhatItCost")]
    [InlineData("WhatItCost", "ThePriceOfIt")]
    [InlineData("TheWeather", "TheHarbour")]
    [InlineData("MaraLindqvist", "TomHale")]
    [InlineData("Moon", "Harbour")]
    [InlineData("A", "B")]
    public void Names_that_have_only_small_words_in_common_are_not(string one, string other)
    {
        Assert.InRange(NameSimilarity.Of(one, other), 0, NameSimilarity.Threshold - 0.01);
    }

    [Fact]
    public void The_same_words_in_their_order_are_nearer_than_in_another()
    {
        Assert.True(
            NameSimilarity.Of(
                "FerryAndHarbour", "FerryHarbour") > NameSimilarity.Of("FerryAndHarbour", "HarbourFerry"));
    }

    [Theory]
    [InlineData("ANewEngine", "a new engine")]
    [InlineData("EUVotes", "eu votes")]
    [InlineData("_5_10Boats", "5 10 boats")]
    [InlineData("IAmUsedToIt", "i am used to it")]
    [InlineData("渡船再開", "渡船再開")]
    [InlineData("a-new-engine", "a new engine")]
    [InlineData("photo_credit", "photo credit")]
    [InlineData("Photo credit", "photo credit")]
    [InlineData("2026-04-01-ferry", "2026 04 01 ferry")]
    [InlineData("caf\u0065\u0301-noir", "cafe\u0301 noir")]
    [InlineData("_", "")]
    public void A_name_falls_into_the_words_it_was_made_of(string name, string words)
    {
        Assert.Equal(words, string.Join(' ', NameForm.Of(name).Words));
    }
}
