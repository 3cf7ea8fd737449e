using System.Collections.Immutable;
using ArticleGenerator.Model;
using ArticleGenerator.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleGenerator.Binding.Metadata;

/// <summary>
/// Turns what stands behind a key into a value of a type of C#, or says at its place why it is none. How deep it goes
/// is bounded by the front matter, which is read to a depth.
/// </summary>
internal sealed class ValueBinder(MetadataSchema schema, ReferenceBinder references, MetadataProblems problems)
{
    private static readonly char[] FlagSeparators = [',', '|'];

    /// <summary>The value; null where it is mistaken, and then the problems say so.</summary>
    public MetadataValue? Bind(MetadataType type, FrontMatterNode node, ValueSubject subject)
    {
        if (FrontMatterNothing.Is(node))
        {
            return type.IsNullable ? new NullValue() : Unfit(type, node, subject);
        }

        return (type, node) switch
        {
            (ScalarType scalar, FrontMatterScalar { Text: var text }) =>
                ScalarValues.Of(scalar.Kind, text) ?? Unfit(type, node, subject),
            (ArticleType article, _) => references.Bind(article, node, subject) ?? Unfit(type, node, subject),
            (ChoiceType { IsFlags: true } flags, _) => Flags(flags, node, subject),
            (ChoiceType choice, FrontMatterScalar scalar) => One(choice, scalar.Text, scalar.Span, subject),
            (ChoiceType { IsRecord: true }, FrontMatterMapping mapping) => Record(type.Code, mapping, subject),
            (RecordType, FrontMatterMapping mapping) => Record(type.Code, mapping, subject),
            (ListType list, FrontMatterSequence sequence) => List(list, sequence, subject),
            (DictionaryType dictionary, FrontMatterMapping mapping) => Dictionary(dictionary, mapping),
            _ => Unfit(type, node, subject),
        };
    }

    private MetadataValue? Unfit(MetadataType type, FrontMatterNode node, ValueSubject subject)
    {
        problems.Unfit(type, node, subject, schema);
        return null;
    }

    private CodeValue? One(ChoiceType type, string found, TextSpan place, ValueSubject subject)
    {
        if (NameMatch.Find(found, type.Choices) is { } choice)
        {
            return new CodeValue(choice.Code);
        }

        problems.NoChoice(place.IsEmpty ? subject.Place : place, found, type, subject);
        return null;
    }

    // A list of names, or names with commas between them.
    private MetadataValue? Flags(ChoiceType type, FrontMatterNode node, ValueSubject subject)
    {
        var found = new List<CodeValue?>();
        switch (node)
        {
            case FrontMatterScalar scalar:
                found.AddRange(Parts(scalar).Select(part => One(type, part.Name, part.Place, subject)));
                break;
            case FrontMatterSequence sequence when sequence.Items.All(item => item is FrontMatterScalar):
                found.AddRange(sequence.Items.Select(item => One(type, item.Words, item.Span, subject)));
                break;
            default:
                return Unfit(type, node, subject);
        }

        return found.Contains(null) ? null
            : found.Count == 0 ? new CodeValue($"default({type.Code})")
            : new CodeValue(string.Join(" | ", found.Select(value => value!.Code)));
    }

    private static IEnumerable<(string Name, TextSpan Place)> Parts(FrontMatterScalar scalar)
    {
        int start = 0;
        foreach (string part in scalar.Text.Split(FlagSeparators))
        {
            string name = part.Trim();
            int first = start + (part.Length - part.TrimStart().Length);
            yield return (name, scalar.PlaceOf(new TextSpan(first, name.Length)));
            start += part.Length + 1;
        }
    }

    private ListValue? List(ListType type, FrontMatterSequence sequence, ValueSubject subject)
    {
        // One reference in its brackets, which YAML takes for a list in a list.
        bool isOneReference = type.Item.Type is ArticleType && ReferenceBinder.IsBracketed(sequence);
        ImmutableArray<FrontMatterNode> nodes = isOneReference
            ? ImmutableArray.Create<FrontMatterNode>(sequence)
            : sequence.Items;
        MetadataValue?[] items = [.. nodes.Select(item => Bind(
            type.Item.Type, item, item.Span.IsEmpty ? subject : subject with { Place = item.Span }))];
        return Array.IndexOf(items, null) < 0
            ? new ListValue(type.Item.Code, type.Form, new EquatableArray<MetadataValue>(items!))
            : null;
    }

    private DictionaryValue? Dictionary(DictionaryType type, FrontMatterMapping mapping)
    {
        var items = new List<NamedValue>();
        var first = new Dictionary<string, FrontMatterEntry>(StringComparer.Ordinal);
        bool isBroken = false;
        foreach (FrontMatterEntry entry in mapping.Entries)
        {
            if (first.TryGetValue(entry.Key, out FrontMatterEntry? other))
            {
                problems.Repeated(entry, other);
                continue;
            }

            first.Add(entry.Key, entry);
            MetadataValue? value = Bind(type.Item.Type, entry.Node, new ValueSubject(entry.Key, entry.KeySpan));
            isBroken |= value is null;
            items.Add(new NamedValue(entry.Key, value ?? new NullValue()));
        }

        return isBroken ? null : new DictionaryValue(type.Item.Code, new EquatableArray<NamedValue>(items));
    }

    private NewValue? Record(string type, FrontMatterMapping mapping, ValueSubject subject)
    {
        var record = new RecordBinder(schema, schema.ShapeOf(type), this, problems);
        return record.Bind(mapping.Entries, subject);
    }
}
