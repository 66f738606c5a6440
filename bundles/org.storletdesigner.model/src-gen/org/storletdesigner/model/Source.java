/**
 */
package org.storletdesigner.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What clients outside may write, as an output.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.storletdesigner.model.Source#getOutput <em>Output</em>}</li>
 *   <li>{@link org.storletdesigner.model.Source#getBounds <em>Bounds</em>}</li>
 * </ul>
 *
 * @see org.storletdesigner.model.ModelPackage#getSource()
 * @model
 * @generated
 */
public interface Source extends Named {
	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.storletdesigner.model.ModelPackage#getSource_Output()
	 * @model default=""
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Source#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Bounds</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Bounds</em>' attribute.
	 * @see #setBounds(Bounds)
	 * @see org.storletdesigner.model.ModelPackage#getSource_Bounds()
	 * @model dataType="org.storletdesigner.model.Bounds"
	 * @generated
	 */
	Bounds getBounds();

	/**
	 * Sets the value of the '{@link org.storletdesigner.model.Source#getBounds <em>Bounds</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bounds</em>' attribute.
	 * @see #getBounds()
	 * @generated
	 */
	void setBounds(Bounds value);

} // Source
