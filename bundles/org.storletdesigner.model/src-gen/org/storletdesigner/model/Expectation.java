/**
 */
package org.storletdesigner.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Expectation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * That one handler must, or must never, be able to trigger another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Expectation#getFrom <em>From</em>}</li>
 *   <li>{@link org.storletdesigner.model.Expectation#getTo <em>To</em>}</li>
 *   <li>{@link org.storletdesigner.model.Expectation#getKind <em>Kind</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getExpectation()
 * @model
 * @generated
 */
public interface Expectation extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>From</em>' reference.
	 * @see #setFrom(Handler)
	 * @see org.storletdesigner.model.ModelPackage#getExpectation_From()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Handler getFrom();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Expectation#getFrom <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' reference.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(Handler value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>To</em>' reference.
	 * @see #setTo(Handler)
	 * @see org.storletdesigner.model.ModelPackage#getExpectation_To()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Handler getTo();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Expectation#getTo <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' reference.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(Handler value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.storletdesigner.model.ExpectationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.storletdesigner.model.ExpectationKind
	 * @see #setKind(ExpectationKind)
	 * @see org.storletdesigner.model.ModelPackage#getExpectation_Kind()
	 * @model
	 * @generated
	 */
	ExpectationKind getKind();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Expectation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.storletdesigner.model.ExpectationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ExpectationKind value);

} // Expectation
