using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the text of an article and the places of its parts. The layout begins with its version, and this
/// library reads every version that was ever released; it is nobody else's to read or write.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleBody
{
    // The layout of an article without text: all segments empty.
    private const string EmptyLayout = "1;;;;;;";

    // What a method is called that bears a text, with the number of the row behind it.
    private const string Row = "Row";

    // Of an article, in a literal: its path, its text, the layout and the notes.
    private const int PartsOfText = 4;

    // What is read by reflection, so that a trimmer keeps it.
    internal const DynamicallyAccessedMemberTypes Constructors = DynamicallyAccessedMemberTypes.NonPublicConstructors;
    private const DynamicallyAccessedMemberTypes Methods = DynamicallyAccessedMemberTypes.NonPublicMethods;

    private readonly string? _text;
    private readonly string? _layout;
    private readonly string? _notes;

    /// <summary>A body whose words are string literals.</summary>
    /// <param name="text">The text, as <see cref="Article.Text"/> gives it back.</param>
    /// <param name="layout">The places of the parts, in UTF-16 code units.</param>
    /// <param name="notes">Words that parts refer to and the text lacks, such as the front matter.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ArticleBody(string text, string layout, string notes)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(notes);
        _text = text;
        _layout = layout;
        _notes = notes;
    }

    /// <summary>A body whose words are UTF-8 literals; they are decoded here.</summary>
    /// <param name="text">The text, in UTF-8.</param>
    /// <param name="layout">The places of the parts, in UTF-16 code units of the decoded text.</param>
    /// <param name="notes">Words that parts refer to and the text lacks, in UTF-8.</param>
    [CLSCompliant(false)]
    public ArticleBody(ReadOnlySpan<byte> text, ReadOnlySpan<byte> layout, ReadOnlySpan<byte> notes)
    {
        _text = Utf8.Decode(text);
        _layout = Utf8.Decode(layout);
        _notes = Utf8.Decode(notes);
    }

    internal ArticleBody(string path, string text, string layout, string notes)
        : this(text, layout, notes) =>
        Path = path;

    /// <summary>
    /// The path of the article; null where the body does not say whose it is, since it is given by the article itself.
    /// </summary>
    internal string? Path { get; }

    /// <summary>The text of the article; the empty string where the body is the default value.</summary>
    public string Text => _text ?? "";

    /// <summary>The places of the parts; that of an article without text where the body is the default value.</summary>
    public string Layout => _layout ?? EmptyLayout;

    /// <summary>Words that parts refer to and the text lacks; often the empty string.</summary>
    public string Notes => _notes ?? "";

    /// <summary>The body of an article of a table.</summary>
    /// <param name="texts">
    /// The class that has the table's texts: of the article in row 2 they are an <see cref="ArticleTextAttribute"/> of
    /// its method <c>Row2</c>.
    /// </param>
    /// <param name="row">The article's row, from 0 on.</param>
    /// <returns>The body; the default value where there is none of that row.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="texts"/> is null.</exception>
    public static ArticleBody Of([DynamicallyAccessedMembers(Methods)] Type texts, int row)
    {
        ArgumentNullException.ThrowIfNull(texts);
        string name = Row + row.ToString(CultureInfo.InvariantCulture);
        MethodInfo? method = texts.GetMethod(name, BindingFlags.Static | BindingFlags.NonPublic);
        return method is null ? default : TextOf(method);
    }

    /// <summary>The body of an article of a table whose texts are a literal.</summary>
    /// <param name="texts">
    /// The texts in UTF-8: a version and the number of articles, then of each its path, its text, the places of the
    /// parts and the notes, each behind its length in bytes.
    /// </param>
    /// <param name="row">The article's row, from 0 on.</param>
    /// <returns>The body; the default value where there is none of that row.</returns>
    /// <exception cref="InvalidOperationException">The texts are not as long as they say.</exception>
    [CLSCompliant(false)]
    public static ArticleBody Of(ReadOnlySpan<byte> texts, int row)
    {
        var cursor = new TableCursor(texts);
        TableReaders.TakeVersion(ref cursor);
        if (row < 0 || row >= cursor.TakeCount())
        {
            return default;
        }

        for (int part = 0; part < row * PartsOfText; part++)
        {
            cursor.TakeBytes();
        }

        return new ArticleBody(cursor.TakeWords(), cursor.TakeWords(), cursor.TakeWords(), cursor.TakeWords());
    }

    /// <summary>The body of an article whose text its class has.</summary>
    /// <param name="article">The class: its constructor has an <see cref="ArticleTextAttribute"/>.</param>
    /// <returns>The body; the default value where the class has no text.</returns>
    internal static ArticleBody OfClass([DynamicallyAccessedMembers(Constructors)] Type article)
    {
        foreach (ConstructorInfo constructor in article.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic))
        {
            if (TextOf(constructor) is { Path: not null } body)
            {
                return body;
            }
        }

        return default;
    }

    // Among all attributes, of which there is one: who asks for those of a type has .NET find out first how they are
    // inherited, which takes a millisecond of a program's first text.
    private static ArticleBody TextOf(MethodBase method)
    {
        foreach (object attribute in method.GetCustomAttributes(inherit: false))
        {
            if (attribute is ArticleTextAttribute body)
            {
                return new ArticleBody(body.Path, body.Text, body.Layout, body.Notes);
            }
        }

        return default;
    }
}
