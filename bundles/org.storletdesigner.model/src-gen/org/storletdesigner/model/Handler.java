/**
 */
package org.storletdesigner.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Handler</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A handler of a placed storlet: a node of every graph. Each handler of the definition has exactly one.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Handler#getDefinition <em>Definition</em>}</li>
 *   <li>{@link org.storletdesigner.model.Handler#isDisabled <em>Disabled</em>}</li>
 *   <li>{@link org.storletdesigner.model.Handler#getExtraCondition <em>Extra Condition</em>}</li>
 *   <li>{@link org.storletdesigner.model.Handler#getBounds <em>Bounds</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getHandler()
 * @model
 * @generated
 */
public interface Handler extends Identified {
	/**
	 * Returns the value of the '<em><b>Definition</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Definition</em>' reference.
	 * @see #setDefinition(HandlerDefinition)
	 * @see org.storletdesigner.model.ModelPackage#getHandler_Definition()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	HandlerDefinition getDefinition();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Handler#getDefinition <em>Definition</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Definition</em>' reference.
	 * @see #getDefinition()
	 * @generated
	 */
	void setDefinition(HandlerDefinition value);

	/**
	 * Returns the value of the '<em><b>Disabled</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Disabled</em>' attribute.
	 * @see #setDisabled(boolean)
	 * @see org.storletdesigner.model.ModelPackage#getHandler_Disabled()
	 * @model default="false"
	 * @generated
	 */
	boolean isDisabled();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Handler#isDisabled <em>Disabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Disabled</em>' attribute.
	 * @see #isDisabled()
	 * @generated
	 */
	void setDisabled(boolean value);

	/**
	 * Returns the value of the '<em><b>Extra Condition</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Extra Condition</em>' attribute.
	 * @see #setExtraCondition(String)
	 * @see org.storletdesigner.model.ModelPackage#getHandler_ExtraCondition()
	 * @model default=""
	 * @generated
	 */
	String getExtraCondition();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Handler#getExtraCondition <em>Extra Condition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Extra Condition</em>' attribute.
	 * @see #getExtraCondition()
	 * @generated
	 */
	void setExtraCondition(String value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.storletdesigner.model.ModelPackage#getHandler_Bounds()
	 * @model dataType="org.storletdesigner.model.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Handler#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

} // Handler
