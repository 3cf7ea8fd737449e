using ArticleGenerator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleGenerator.Inputs.Metadata;

/// <summary>Reads what a type and the types within it hold, and says what no front matter could.</summary>
internal sealed class ShapeReader
{
    // Nobody nests as many; but a generic type can hold ever larger ones of itself, without an end. Some double their
    // size with each: to write the name of one would take for ever.
    private const int MostShapes = 100;
    private const int MostParts = 64;

    private readonly INamedTypeSymbol _root;
    private readonly CodePlace _attribute;
    private readonly TypeNames _names;
    private readonly TypeReader _types;
    private readonly MemberReader _members;
    private readonly HashSet<string> _begun = new(StringComparer.Ordinal);
    private readonly HashSet<string> _failed = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<RecordShape> _shapes = [];
    private readonly List<RecordProblem> _problems = [];

    /// <param name="compilation">Says what generated code can reach.</param>
    /// <param name="root">The type that has the attribute.</param>
    /// <param name="attribute">Where the attribute stands: the place of what is wrong in a library.</param>
    public ShapeReader(Compilation compilation, INamedTypeSymbol root, CodePlace attribute)
    {
        _root = root;
        _attribute = attribute;
        _names = new TypeNames(compilation);
        _members = new MemberReader(compilation);
        _types = new TypeReader(compilation, _names, TryRead);
    }

    public string Root => _names.Of(_root);

    /// <summary>The type itself and those within it, each once.</summary>
    public IReadOnlyList<RecordShape> Shapes => _shapes;

    public IReadOnlyList<RecordProblem> Problems => _problems;

    public void Read() => TryRead(_root, isSilent: false);

    // A type that is being read holds itself further down, which is no mistake. One with static choices is only tried:
    // if it fails, it leaves nothing behind, and the types within it are read anew where they stand elsewhere.
    private bool TryRead(INamedTypeSymbol type, bool isSilent)
    {
        string code = _names.Of(type);
        if (_begun.Contains(code))
        {
            return true;
        }

        // What has failed once would fail again, and all within it with it.
        if (RecordFaults.IsOfFramework(type)
            || RecordFaults.OfKind(type) is not null
            || (isSilent && _failed.Contains(code))
            || _begun.Count + _failed.Count >= MostShapes)
        {
            return false;
        }

        var before = (Begun: _order.Count, Shapes: _shapes.Count, Problems: _problems.Count);
        _begun.Add(code);
        _order.Add(code);
        if (Shape(type, code) is { } shape)
        {
            _shapes.Add(shape);
        }

        bool isRead = _problems.Count == before.Problems && _shapes.Count > before.Shapes;
        if (isSilent && !isRead)
        {
            _failed.Add(code);
            _begun.ExceptWith(_order.Skip(before.Begun));
            CutTo(_order, before.Begun);
            CutTo(_shapes, before.Shapes);
            CutTo(_problems, before.Problems);
        }

        // What is wrong within a type is said there, and not again of each parameter that has the type.
        return isRead || !isSilent;
    }

    private RecordShape? Shape(INamedTypeSymbol type, string code)
    {
        if (_members.Read(type, out string? fault) is not { } found)
        {
            Report(type, fault!);
            return null;
        }

        var members = new List<MemberShape>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (FoundMember member in found)
        {
            if (TypeParts.Of(member.Type).Skip(MostParts).Any())
            {
                Report(member.Symbol, $"{Described(member)} is of a type that is put together of more than {MostParts} "
                    + "others. A type that holds a larger one of itself has no end: take the type parameter away, or "
                    + "write a type of its own for what it holds.");
            }
            else if (TypeParts.Of(member.Type).FirstOrDefault(part => part.TypeKind == TypeKind.Error) is { } unknown)
            {
                Report(member.Symbol, $"{Typed(member)}, and “{unknown.Name}” is not there, or another source "
                    + "generator makes it, and generators do not see each other's types. Write the type in C#, here or "
                    + "in a project that this one refers to.");
            }
            else if (_types.Read(member.Type) is not { } read)
            {
                Report(member.Symbol, $"{Typed(member)}, which no front matter can hold. It can be a text, a number, a "
                    + "date, an enum, a record of these, and lists of them: docs/metadata.md has them all.");
            }
            else if (!keys.Add(KeyEssence.Of(member.Key)))
            {
                Report(member.Symbol, $"{Described(member)} has the key “{member.Key}”, as another has. Give one of "
                    + "them a key of its own: [ArticleKey(\"...\")].");
            }
            else
            {
                members.Add(member.ToShape(read));
            }
        }

        return new RecordShape(code, type.Name, new EquatableArray<MemberShape>(members));
    }

    private static void CutTo<T>(List<T> list, int count) => list.RemoveRange(count, list.Count - count);

    private static string Described(FoundMember member) =>
        (member.IsParameter ? "the parameter “" : "the property “") + member.Symbol.Name + "”";

    private static string Typed(FoundMember member) => $"{Described(member)} is of the type "
        + $"“{member.Type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)}”";

    private void Report(ISymbol symbol, string fault) =>
        _problems.Add(new RecordProblem(CodePlace.Of(symbol) ?? _attribute, _root.Name, fault));
}
