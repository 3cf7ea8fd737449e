using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleGenerator.Inputs;

/// <summary>Makes namespaces of what projects call themselves.</summary>
internal static class NamespaceName
{
    public static bool IsValid(string name) => name.Length > 0 && name.Split('.').All(SyntaxFacts.IsValidIdentifier);

    /// <summary>The same with an <c>@</c> before each part that is a keyword.</summary>
    public static string Escaped(string name) =>
        string.Join(".", name.Split('.').Select(part => IsKeyword(part) ? "@" + part : part));

    /// <summary>
    /// The namespace that the SDK's templates write for a project of that name, since the code beside the articles has
    /// it: <c>My_App._2</c> of <c>My-App.2</c>. What cannot stand in a name becomes an underscore, and one is put
    /// before a digit that would begin a part.
    /// </summary>
    public static string Mangled(string name)
    {
        var mangled = new StringBuilder(name.Length);
        for (int i = 0; i < name.Length; i++)
        {
            bool begins = mangled.Length == 0 || mangled[mangled.Length - 1] == '.';
            bool isPart = SyntaxFacts.IsIdentifierPartCharacter(name[i]);
            if (begins && isPart && !SyntaxFacts.IsIdentifierStartCharacter(name[i]))
            {
                mangled.Append('_');
            }

            bool parts = name[i] == '.' && !begins && i + 1 < name.Length;
            mangled.Append(isPart || parts ? name[i] : '_');

            // A character outside of the basic plane is one character to the templates.
            bool isPair = char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            i += isPair ? 1 : 0;
        }

        return mangled.ToString();
    }

    public static bool IsKeyword(string name) => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
}
