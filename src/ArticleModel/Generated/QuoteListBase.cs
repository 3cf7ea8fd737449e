using System.ComponentModel;
using System.Diagnostics;

namespace ArticleModel.Generated;

/// <summary>
/// For generated code: the base of an article's list of quotations, with names for the first ones. To bind <c>__0</c>
/// costs the C# compiler less than <c>this[0]</c>, which is an argument and the choice of an indexer
/// (docs/decisions/0002). No quotation has a name that begins like these.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class QuoteListBase : QuoteList
{
    /// <summary>For generated code: the list of an article that makes it.</summary>
    protected QuoteListBase()
    {
    }

    /// <summary>The first quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __0 => this[0];

    /// <summary>The second quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __1 => this[1];

    /// <summary>The third quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __2 => this[2];

    /// <summary>The fourth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __3 => this[3];

    /// <summary>The fifth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __4 => this[4];

    /// <summary>The sixth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __5 => this[5];

    /// <summary>The seventh quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __6 => this[6];

    /// <summary>The eighth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __7 => this[7];

    /// <summary>The ninth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __8 => this[8];

    /// <summary>The tenth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __9 => this[9];

    /// <summary>The eleventh quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __10 => this[10];

    /// <summary>The twelfth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __11 => this[11];

    /// <summary>The thirteenth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __12 => this[12];

    /// <summary>The fourteenth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __13 => this[13];

    /// <summary>The fifteenth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __14 => this[14];

    /// <summary>The sixteenth quotation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none.</exception>
    [CLSCompliant(false)]
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    protected Quote __15 => this[15];
}
