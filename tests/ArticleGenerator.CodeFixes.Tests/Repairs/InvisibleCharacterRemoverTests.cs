using ArticleGenerator.CodeFixes.Tests.Infrastructure;
using ArticleGenerator.Problems;

namespace ArticleGenerator.CodeFixes.Tests.Repairs;

public class InvisibleCharacterRemoverTests
{
    [Fact]
    public void All_places_of_one_character_are_mended_at_once() => Assert.Equal(
        "Ferry sails\n\nThe harbour master waits at the harbour \u200Bwall.\n",
        Mended.Text(
            "Ferry sails\n\nThe har\u00ADbour master waits at the har\u00ADbour \u200Bwall.\n",
            ProblemKind.InvisibleCharacter));

    [Fact]
    public void The_title_names_the_character() => Assert.Equal(
        ["Remove U+00AD SOFT HYPHEN from all 2 places"],
        Mended.Titles(
            "Ferry sails\n\nThe har\u00ADbour master waits at the har\u00ADbour wall.\n",
            ProblemKind.InvisibleCharacter));

    [Fact]
    public void All_characters_can_be_removed() => Assert.Equal(
        "Ferry sails\n\nThe harbour wall is old.\n",
        Mended.Whole(
            "Ferry sails\n\nThe har\u00ADbour\u202E \u200Bwall is old.\U000E0041\n", ProblemKind.InvisibleCharacter));

    [Fact]
    public void Where_it_parts_words_a_space_stays() => Assert.Equal(
        "Ferry sails\n\nThe harbour wall is old.\n",
        Mended.Text("Ferry sails\n\nThe harbour\u2028wall is old.\n", ProblemKind.InvisibleCharacter));

    [Fact]
    public void What_is_at_home_stays() => Assert.Equal(
        "Ferry sails\n\nمی\u200Cخواهم said the sign on the wall.\n",
        Mended.Text("Ferry sails\n\nمی\u200Cخواهم said the si\u200Cgn on the wall.\n", ProblemKind.InvisibleCharacter));
}
